package holdepunkt.diary.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.diary.DiaryEntries;
import holdepunkt.diary.HalfWritten;
import holdepunkt.diary.Entry;
import holdepunkt.diary.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is half written: kept every other second by a script, and found again when she comes back. */
@Controller
class HalfWrittenController {

    private final HalfWritten drafts;
    private final DiaryEntries entries;
    private final Pencil pencil;

    HalfWrittenController(HalfWritten drafts, DiaryEntries entries, Pencil pencil) {
        this.drafts = drafts;
        this.entries = entries;
        this.pencil = pencil;
    }

    @PostMapping("/diary/drafts")
    @OpenOwn("diary")
    ModelAndView keep(Opening opening, @Valid @ModelAttribute LeafForm form) {
        var leaf = form.half("");
        if (!leaf.isBlank()) {
            drafts.keep(opening, form.entry(), leaf);
        }
        return new ModelAndView("redirect:/diary/drafts/" + form.entry());
    }

    /** The pencil, with what was half written in it. */
    @GetMapping("/diary/drafts/{entry}")
    @OpenOwn("diary")
    ModelAndView show(Opening opening, Page page, @PathVariable UUID entry) {
        var draft = drafts.of(opening, entry).orElseThrow(NotOpen::new);
        var stands = entries.found(opening, entry).map(Entry::head).map(Version::id).orElse(null);
        return pencil.show(opening, page, entry, stands, draft.leaf());
    }

    @PostMapping("/diary/drafts/{entry}/end")
    @OpenOwn("diary")
    ModelAndView throwAway(Opening opening, @PathVariable UUID entry) {
        drafts.throwAway(opening, entry);
        return new ModelAndView("redirect:/diary");
    }
}
