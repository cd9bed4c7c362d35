package holdepunkt.meetings.followup.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Wall;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.followup.FollowUps;
import holdepunkt.meetings.followup.FollowingUp;
import holdepunkt.meetings.followup.Near;
import holdepunkt.people.page.HerWords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The day, her words and what came of it. */
@Controller
class FollowUpController {

    private final Meetings meetings;
    private final FollowUps followUps;
    private final FollowingUp following;
    private final Near near;
    private final Wall wall;
    private final HerWords herWords;

    FollowUpController(Meetings meetings, FollowUps followUps, FollowingUp following, Near near, Wall wall, HerWords herWords) {
        this.meetings = meetings;
        this.followUps = followUps;
        this.following = following;
        this.near = near;
        this.wall = wall;
        this.herWords = herWords;
    }

    record DayForm(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate onDate, @Nullable UUID owner) {}

    record TalkForm(@Nullable UUID askedBy, @Nullable String moment, @Nullable String coped, @Size(max = 2000) @Nullable String words) {}

    record OutcomeForm(@Nullable List<String> outcome) {}

    @GetMapping("/people/{person}/meetings/{meeting}/followup")
    @OpenPerson("followup")
    ModelAndView page(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        return page.show("meetings/followup/followup", "followup.title", "opening", opening, "meeting", meeting, "followUp", followUps.of(opening, meeting),
                "near", near.of(opening, meeting), "mayWrite", wall.allows(opening, "followup", Action.WRITE),
                "said", herWords.beside(opening, followUps.rows(opening, meeting)));
    }

    @PostMapping("/people/{person}/meetings/{meeting}/followup/day")
    @OpenPerson("followup")
    ModelAndView day(Opening opening, @PathVariable("meeting") UUID id, @Valid DayForm form) {
        var meeting = meetings.find(opening, id);
        following.set(opening, meeting, form.onDate(), account(form.owner()));
        return back(meeting);
    }

    @PostMapping("/people/{person}/meetings/{meeting}/followup/talks")
    @OpenPerson("followup")
    ModelAndView talk(Opening opening, @PathVariable("meeting") UUID id, @Valid TalkForm form) {
        var meeting = meetings.find(opening, id);
        following.tell(opening, meeting, account(form.askedBy()), form.moment(), form.coped(), PersonText.of(form.words() == null ? "" : form.words()));
        return back(meeting);
    }

    @PostMapping("/people/{person}/meetings/{meeting}/followup/outcomes")
    @OpenPerson("followup")
    ModelAndView outcome(Opening opening, @PathVariable("meeting") UUID id, @Valid OutcomeForm form) {
        var meeting = meetings.find(opening, id);
        following.came(opening, meeting, form.outcome() == null ? Set.of() : Set.copyOf(form.outcome()));
        return back(meeting);
    }

    private static @Nullable AccountId account(@Nullable UUID given) {
        return given == null ? null : new AccountId(given);
    }

    private static ModelAndView back(Meeting meeting) {
        return new ModelAndView("redirect:" + meeting.header().href() + "/followup");
    }
}
