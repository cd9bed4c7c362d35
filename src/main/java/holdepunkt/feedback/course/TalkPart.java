package holdepunkt.feedback.course;

import holdepunkt.core.Opening;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her page: the talks she has been asked about, and the way to her line. To those who may ask, the way to ask. */
@Component
@SilentUnless("asked.self is distinct from asked.person or exists (select from feedback.talk x where x.area_id = asked.area and x.person_id = asked.person)")
class TalkPart implements PersonPart {

    private final Talks talks;

    TalkPart(Talks talks) {
        this.talks = talks;
    }

    @Override
    public int order() {
        return 270;
    }

    @Override
    public String dataClass() {
        return "mirror";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        var all = talks.of(opening);
        return all.isEmpty() && !mayAsk(opening) ? Optional.empty() : Optional.of(Fragment.of("course/_part", "opening", opening, "talks", all));
    }

    private static boolean mayAsk(Opening opening) {
        return !opening.own() && (opening.has("contact") || opening.has("coordinator") || opening.has("supporter"));
    }
}
