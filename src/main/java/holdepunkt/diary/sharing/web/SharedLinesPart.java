package holdepunkt.diary.sharing.web;

import holdepunkt.core.Opening;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.diary.sharing.SharedLines;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her page, for the one she has shared something with: the way to it. */
@Component
@SilentUnless("exists (select from diary.share x where x.area_id = asked.area and x.reader_id = asked.account)")
class SharedLinesPart implements PersonPart {

    private final SharedLines lines;

    SharedLinesPart(SharedLines lines) {
        this.lines = lines;
    }

    @Override
    public int order() {
        return 205;
    }

    @Override
    public String dataClass() {
        return "diary_share";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        if (opening.own()) {
            return Optional.empty();
        }
        var shared = lines.of(opening);
        return shared.isEmpty() ? Optional.empty() : Optional.of(Fragment.of("shares/_shared", "opening", opening, "lines", shared));
    }
}
