package holdepunkt.meetings.preparation.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.preparation.LetterWishes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What she said aloud about the letter, written down by one who helps her or gives it. */
@Controller
class LetterWishController {

    private static final List<String> MAY_WRITE_IT_DOWN = List.of("contact", "coordinator", "lead", "supporter");

    private final Meetings meetings;
    private final LetterWishes wishes;

    LetterWishController(Meetings meetings, LetterWishes wishes) {
        this.meetings = meetings;
        this.wishes = wishes;
    }

    @PostMapping("/people/{person}/meetings/{meeting}/letter-wish")
    @OpenPerson("meeting")
    ModelAndView choose(Opening opening, @PathVariable("meeting") UUID id, @RequestParam(name = "letter", defaultValue = "") String way) {
        var meeting = meetings.find(opening, id);
        if (!opening.own() && MAY_WRITE_IT_DOWN.stream().noneMatch(opening::has)) {
            throw new NotOpen();
        }
        if (!LetterWishes.WAYS.contains(way)) {
            throw new BrokenRule("core.error.missing", "letter");
        }
        wishes.choose(opening, id, way);
        return new ModelAndView("redirect:" + meeting.header().href());
    }
}
