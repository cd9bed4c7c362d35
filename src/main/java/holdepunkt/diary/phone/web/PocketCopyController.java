package holdepunkt.diary.phone.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.diary.Deletions;
import holdepunkt.diary.book.Book;
import holdepunkt.diary.book.PocketCopy;
import holdepunkt.diary.phone.Locks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reading on the phone without network: she turns it on herself, and gets the whole notebook there only just after she has signed in. */
@Controller
class PocketCopyController {

    private final Locks locks;
    private final Book.Opened books;
    private final Deletions deletions;

    PocketCopyController(Locks locks, Book.Opened books, Deletions deletions) {
        this.locks = locks;
        this.books = books;
        this.deletions = deletions;
    }

    @GetMapping("/diary/phone/reading")
    @FreshSignIn
    @OpenOwn("diary")
    ModelAndView show(Opening hers, Page page) {
        return page.show("diary/phone/reading", "phone.reading.title", "lock", locks.of(hers));
    }

    @GetMapping("/diary/phone/copy")
    @FreshSignIn
    @OpenOwn("diary")
    ModelAndView copy(Opening hers, Page page, @RequestParam(defaultValue = "") String had) {
        return new ModelAndView(new Download(PocketCopy.of(books.of(hers), deletions.waiting(hers), page.texts(), had), "application/json", "copy.json"));
    }
}
