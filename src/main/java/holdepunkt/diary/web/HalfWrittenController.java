package holdepunkt.diary.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.diary.HalfWritten;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is half written: kept every other second by a script, and found again when she comes back. */
@Controller
class HalfWrittenController {

    private final HalfWritten drafts;
    private final Pencil pencil;

    HalfWrittenController(HalfWritten drafts, Pencil pencil) {
        this.drafts = drafts;
        this.pencil = pencil;
    }

    @PostMapping("/diary/drafts")
    @OpenOwn("diary")
    ModelAndView keep(Opening opening, @Valid @ModelAttribute LeafForm form, @RequestParam(required = false) @Nullable UUID take,
                      @RequestParam(defaultValue = "false") boolean together) {
        var leaf = form.half("");
        if (!leaf.isBlank()) {
            drafts.keep(opening, form.writing(leaf));
        }
        return new ModelAndView("redirect:/diary/drafts/" + form.entry() + (take != null ? "?turn=" + take : together ? "?together=true" : ""));
    }

    /** The pencil, with what was half written in it. @param turn which, when there are several; if it was written on since, the newest */
    @GetMapping("/diary/drafts/{entry}")
    @OpenOwn("diary")
    ModelAndView show(Opening opening, Page page, @PathVariable UUID entry, @RequestParam(required = false) @Nullable UUID turn,
                      @RequestParam(defaultValue = "false") boolean together) {
        var halves = drafts.of(opening, entry);
        if (halves.isEmpty()) {
            throw new NotOpen();
        }
        return pencil.goOn(opening, page, halves, turn, together);
    }

    /** @param turn the text as she saw it: what another device wrote since is shown to her before it goes */
    @PostMapping("/diary/drafts/{entry}/end")
    @OpenOwn("diary")
    ModelAndView throwAway(Opening opening, @PathVariable UUID entry, @RequestParam UUID turn) {
        if (drafts.of(opening, entry).isEmpty()) {
            throw new NotOpen();
        }
        drafts.throwAway(opening, entry, List.of(turn));
        return new ModelAndView("redirect:/diary");
    }
}
