package holdepunkt.diary.sharing.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.diary.sharing.TakingAlong;
import holdepunkt.diary.sharing.TornPages;
import holdepunkt.meetings.Meetings;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One tap puts a line on the page before the meeting, shown to nobody; one tap takes it off again. */
@Controller
class TakenLineController {

    private final TornPages pages;
    private final Meetings meetings;
    private final TakingAlong taking;

    TakenLineController(TornPages pages, Meetings meetings, TakingAlong taking) {
        this.pages = pages;
        this.meetings = meetings;
        this.taking = taking;
    }

    record Form(@Nullable UUID version, @Nullable UUID meeting, @Nullable String what) {}

    @GetMapping("/diary/entries/{entry}/take-along")
    @OpenOwn("diary")
    ModelAndView choose(Opening hers, Page page, @PathVariable UUID entry) {
        return page.show("shares/takeAlong", "shares.take.title", "torn", pages.of(hers, entry, null, page.texts()), "meetings", meetings.ahead(hers));
    }

    @PostMapping("/diary/entries/{entry}/take-along")
    @OpenOwn("diary")
    ModelAndView take(Opening hers, Page page, @PathVariable UUID entry, @ModelAttribute Form form) {
        if (form.meeting() == null) {
            throw new BrokenRule("core.error.missing", "meeting");
        }
        var torn = pages.of(hers, entry, form.version(), page.texts());
        return new ModelAndView("redirect:/diary/taken-along/" + taking.take(hers, torn, form.what(), form.meeting()));
    }

    @GetMapping("/diary/taken-along/{taken}")
    @OpenOwn("diary")
    ModelAndView taken(Opening hers, Page page, @PathVariable UUID taken) {
        var line = taking.find(hers, taken);
        return page.show("shares/taken", "shares.take.title", "hers", hers, "taken", taken, "line", line.orElse(null),
                "meeting", line.map(one -> meetings.find(hers, one.meeting()).header()).orElse(null));
    }

    @PostMapping("/diary/taken-along/{taken}/regret")
    @OpenOwn("diary")
    ModelAndView regret(Opening hers, @PathVariable UUID taken) {
        taking.regret(hers, taken);
        return new ModelAndView("redirect:/diary/taken-along/" + taken);
    }
}
