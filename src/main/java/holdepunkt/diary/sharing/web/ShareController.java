package holdepunkt.diary.sharing.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.core.web.Texts;
import holdepunkt.diary.sharing.Readers;
import holdepunkt.diary.sharing.ShareRules;
import holdepunkt.diary.sharing.SharingOneThing;
import holdepunkt.diary.sharing.TornPages;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sharing one thing: she points at it, says to whom and until when, reads in one sentence what it means, and says yes. */
@Controller
class ShareController {

    private final TornPages pages;
    private final Readers readers;
    private final SharingOneThing sharing;

    ShareController(TornPages pages, Readers readers, SharingOneThing sharing) {
        this.pages = pages;
        this.readers = readers;
        this.sharing = sharing;
    }

    @GetMapping("/diary/entries/{entry}/share")
    @FreshSignIn
    @OpenOwn("diary")
    ModelAndView show(Opening hers, Page page, @PathVariable UUID entry, @RequestParam(defaultValue = "") String name) {
        var today = LocalDate.now(Texts.NORWAY);
        return page.show("shares/share", "shares.share.title", "hers", hers, "torn", pages.of(hers, entry, null, page.texts()), "readers", readers.of(hers, name),
                "name", name, "first", today.toString(), "usual", today.plus(ShareRules.USUAL).toString(), "last", today.plusMonths(12).toString());
    }

    /** Before she shares: the words themselves, and one sentence that says what it will mean. */
    @GetMapping("/diary/entries/{entry}/share/receipt")
    @OpenOwn("diary")
    ModelAndView receipt(Opening hers, Page page, @PathVariable UUID entry, @ModelAttribute ShareForm form) {
        var copy = sharing.copy(pages.of(hers, entry, form.version(), page.texts()), form.what(), form.until());
        return page.show("shares/receipt", "shares.receipt.title", "entry", entry, "form", form, "copy", copy, "to", readers.one(hers, form.reader()));
    }

    @PostMapping("/diary/entries/{entry}/shares")
    @FreshSignIn
    @OpenOwn("diary")
    ModelAndView share(Opening hers, Page page, @PathVariable UUID entry, @ModelAttribute ShareForm form) {
        var torn = pages.of(hers, entry, form.version(), page.texts());
        return new ModelAndView("redirect:/diary/shares/" + sharing.share(hers, torn, form.what(), form.reader(), form.until(), page.lang()));
    }
}
