package holdepunkt.diary;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her own page, after her contact: the pencil. Nothing is read for it. */
@Component
class DiaryPart implements PersonPart {

    @Override
    public int order() {
        return 310;
    }

    @Override
    public String dataClass() {
        return "diary";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return opening.own() ? Optional.of(Fragment.of("diary/_home")) : Optional.empty();
    }
}
