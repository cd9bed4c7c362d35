package holdepunkt.oversight.web;

import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.oversight.review.ReviewingWeeks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The work list of odd weeks, the rules in words, and what the officer says of each. */
@Controller
class LogReviewController {

    private final ReviewPages pages;
    private final ReviewingWeeks reviewing;
    private final Gate gate;

    LogReviewController(ReviewPages pages, ReviewingWeeks reviewing, Gate gate) {
        this.pages = pages;
        this.reviewing = reviewing;
        this.gate = gate;
    }

    record Form(@NotNull LocalDate week, @NotBlank String reason) {}

    @GetMapping("/log-review")
    @OpenMine(roles = "privacy_officer")
    ModelAndView show(Viewer viewer, Page page, @RequestParam(required = false) @Nullable LocalDate week) {
        var monday = (week == null ? LocalDate.now(Period.NORWAY) : week).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var lines = pages.lines(viewer, monday);
        gate.saw(lines.stream().flatMap(line -> line.week().persons().stream()).map(PersonId::new).toList());
        return page.show("oversight/review", "oversight.review.title", "lines", lines, "monday", monday);
    }

    @PostMapping("/log-review/{account}/reviews")
    @OpenMine(roles = "privacy_officer")
    ModelAndView review(Viewer viewer, @PathVariable UUID account, @Valid @ModelAttribute Form form) {
        reviewing.review(viewer, account, form.week(), form.reason());
        return new ModelAndView("redirect:/log-review?week=" + form.week());
    }
}
