package holdepunkt.meetings.letter.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.meetings.letter.SharedLetters;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Her letters as those see them whom she shares them with: they sat at no table, so there is no meeting's page to go to. */
@Component
class SharedLettersPart implements PersonPart {

    private final SharedLetters letters;

    SharedLettersPart(SharedLetters letters) {
        this.letters = letters;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public String dataClass() {
        return "letter";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        if (!opening.has("shared") && !opening.has("kin") && !opening.onBehalf()) {
            return Optional.empty();
        }
        return Optional.of(Fragment.of("meetings/letter/_shared", "letters", letters.of(opening)));
    }
}
