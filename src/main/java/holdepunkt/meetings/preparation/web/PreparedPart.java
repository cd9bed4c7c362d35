package holdepunkt.meetings.preparation.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.MeetingPart;
import holdepunkt.meetings.preparation.LetterWishes;
import holdepunkt.meetings.preparation.Releases;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What she wants of the meeting, as far as she has released it; for her and the one she prepares with, the way to write it. */
@Component
class PreparedPart implements MeetingPart {

    private final Releases releases;
    private final LetterWishes wishes;

    PreparedPart(Releases releases, LetterWishes wishes) {
        this.releases = releases;
        this.wishes = wishes;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String dataClass() {
        return "meeting";
    }

    @Override
    public Optional<Fragment> on(Opening opening, Meeting meeting) {
        var shown = releases.of(opening, meeting.id());
        boolean mayPrepare = opening.own() || opening.grounds().stream().anyMatch(ground -> ground.dataClass().equals("preparation")
                && meeting.coming().stream().anyMatch(seat -> seat.id().equals(ground.cause())));
        boolean helps = opening.has("contact") || opening.has("coordinator") || opening.has("lead") || opening.has("supporter");
        return Optional.of(Fragment.of("preparation/_prepared", "opening", opening, "meeting", meeting, "shown", shown, "mayPrepare", mayPrepare,
                "mayWish", helps && !opening.own(), "wish", wishes.chosen(opening, meeting.id()).orElse("")));
    }
}
