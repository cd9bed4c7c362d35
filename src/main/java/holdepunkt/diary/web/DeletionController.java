package holdepunkt.diary.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.diary.Deletions;
import holdepunkt.diary.DiaryEntries;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** She erases a page, or all of it, and may regret it for ten minutes. */
@Controller
class DeletionController {

    private final Deletions deletions;
    private final DiaryEntries entries;

    DeletionController(Deletions deletions, DiaryEntries entries) {
        this.deletions = deletions;
        this.entries = entries;
    }

    /** @param entry the page, or null for all of it */
    record DeletionForm(@Nullable UUID entry) {}

    @GetMapping("/diary/deletions")
    @OpenOwn("diary")
    ModelAndView show(Opening opening, Page page) {
        return page.show("diary/deletions", "diary.title", "waiting", deletions.waiting(opening));
    }

    @PostMapping("/diary/deletions")
    @OpenOwn("diary")
    ModelAndView ask(Opening opening, @Valid @ModelAttribute DeletionForm form) {
        if (form.entry() != null) {
            entries.one(opening, form.entry());
        }
        deletions.ask(opening, form.entry());
        return new ModelAndView("redirect:/diary/deletions");
    }

    @PostMapping("/diary/deletions/{deletion}/regret")
    @OpenOwn("diary")
    ModelAndView regret(Opening opening, @PathVariable UUID deletion) {
        deletions.regret(opening, deletion);
        return new ModelAndView("redirect:/diary");
    }
}
