package holdepunkt.oversight.web;

import holdepunkt.core.Opening;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.oversight.AskedAbout;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What she asked about in her log, and the answers: on her own page, for as long as there is any. */
@Component("askedAboutLooksPart")
@SilentUnless("exists (select from oversight.question x where x.area_id = asked.area and x.person_id = asked.person)")
class AskedPart implements PersonPart {

    private final AskedAbout asked;

    AskedPart(AskedAbout asked) {
        this.asked = asked;
    }

    @Override
    public int order() {
        return 890;
    }

    @Override
    public String dataClass() {
        return "log";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        var questions = opening.own() ? asked.by(opening) : java.util.List.<holdepunkt.oversight.Asked>of();
        return questions.isEmpty() ? Optional.empty() : Optional.of(Fragment.of("oversight/_asked", "opening", opening, "questions", questions));
    }
}
