package holdepunkt.diary.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.diary.Attachments;
import holdepunkt.diary.Deletions;
import holdepunkt.diary.DiaryEntries;
import holdepunkt.diary.HalfWritten;
import holdepunkt.diary.Leaf;
import holdepunkt.diary.WritingDiary;
import holdepunkt.diary.WritingDiary.Kept;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One page: written, read, and written on. */
@Controller
class EntryController {

    private final WritingDiary writing;
    private final DiaryEntries entries;
    private final Deletions deletions;
    private final HalfWritten drafts;
    private final Attachments attachments;
    private final Pencil pencil;

    EntryController(WritingDiary writing, DiaryEntries entries, Deletions deletions, HalfWritten drafts, Attachments attachments, Pencil pencil) {
        this.writing = writing;
        this.entries = entries;
        this.deletions = deletions;
        this.drafts = drafts;
        this.attachments = attachments;
        this.pencil = pencil;
    }

    @PostMapping("/diary/entries")
    @OpenOwn("diary")
    ModelAndView write(Opening opening, @Valid @ModelAttribute LeafForm form) {
        return kept(opening, form);
    }

    @GetMapping("/diary/entries/{entry}")
    @OpenOwn("diary")
    ModelAndView show(Opening opening, Page page, @PathVariable UUID entry) {
        return page.show("diary/entry", "diary.title", "entry", entries.one(opening, entry), "hung", attachments.on(opening, entry), "halves", drafts.of(opening, entry),
                "erased", deletions.waiting(opening).stream().filter(one -> one.entry() == null || one.entry().equals(entry)).findFirst().orElse(null));
    }

    @GetMapping("/diary/entries/{entry}/edit")
    @OpenOwn("diary")
    ModelAndView edit(Opening opening, Page page, @PathVariable UUID entry) {
        var now = entries.one(opening, entry).head();
        var halves = drafts.of(opening, entry);
        return halves.isEmpty() ? pencil.show(opening, page, entry, now.id(), now.leaf()) : pencil.goOn(opening, page, halves, null, false);
    }

    @PostMapping("/diary/entries/{entry}/versions")
    @OpenOwn("diary")
    ModelAndView writeOn(Opening opening, @PathVariable UUID entry, @Valid @ModelAttribute LeafForm form) {
        if (!form.entry().equals(entry)) {
            throw new NotOpen();
        }
        entries.one(opening, entry);
        return kept(opening, form);
    }

    private ModelAndView kept(Opening opening, LeafForm form) {
        var leaf = form.leaf("");
        var kept = writing.write(opening, form.writing(leaf));
        if (kept == Kept.HAD && !said(opening, form).saysTheSame(leaf)) {
            // She went back to the same form and wrote more.
            kept = writing.write(opening, form.more(leaf));
        }
        if (kept == Kept.ERASED) {
            // She erased the page elsewhere and has typed on here: her words get a page of their own.
            var anew = new WritingDiary.Writing(UUID.randomUUID(), UUID.randomUUID(), null, leaf);
            writing.write(opening, anew);
            return new ModelAndView("redirect:/diary/entries/" + anew.entry());
        }
        if (kept == Kept.REFUSED) {
            throw new NotOpen();
        }
        return new ModelAndView("redirect:/diary/entries/" + form.entry());
    }

    private Leaf said(Opening opening, LeafForm form) {
        return entries.one(opening, form.entry()).versions().stream().filter(one -> one.id().equals(form.version())).findFirst().orElseThrow(NotOpen::new).leaf();
    }
}
