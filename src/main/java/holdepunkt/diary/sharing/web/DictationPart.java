package holdepunkt.diary.sharing.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her page, for her fixed contact and the supporter she has chosen: to write down what she says. Nothing is read for it. */
@Component
class DictationPart implements PersonPart {

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String dataClass() {
        return "identity";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        boolean mayWrite = opening.grounds().stream().anyMatch(ground -> ground.dataClass().equals("dictation"));
        return mayWrite && !opening.own() ? Optional.of(Fragment.of("shares/_dictate", "opening", opening)) : Optional.empty();
    }
}
