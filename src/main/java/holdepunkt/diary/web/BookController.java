package holdepunkt.diary.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.diary.Attachments;
import holdepunkt.diary.book.Book;
import holdepunkt.diary.book.BookFile;
import holdepunkt.diary.book.BookPaper;
import holdepunkt.diary.book.BookText;
import holdepunkt.diary.book.PocketBook;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** She takes all of it along, or prints blank pages. Whole books ask for a fresh sign-in, so that a phone in somebody else's hand does not give them. */
@Controller
class BookController {

    private final Book.Opened books;

    private final Attachments attachments;

    BookController(Book.Opened books, Attachments attachments) {
        this.books = books;
        this.attachments = attachments;
    }

    @GetMapping("/diary/book")
    @OpenOwn("diary")
    ModelAndView show(Opening opening, Page page) {
        return page.show("diary/book", "diary.title");
    }

    @GetMapping("/diary/book/export.pdf")
    @FreshSignIn
    @OpenOwn("diary")
    ModelAndView paper(Opening opening, Page page) {
        return new ModelAndView(new Download(BookPaper.print(books.of(opening), page.texts()), "application/pdf", page.t("diary.book.file") + ".pdf"));
    }

    @GetMapping("/diary/book/export.txt")
    @FreshSignIn
    @OpenOwn("diary")
    ModelAndView text(Opening opening, Page page) {
        return file(BookText.of(books.of(opening), page.texts()), "text/plain;charset=UTF-8", page.t("diary.book.file") + ".txt");
    }

    @GetMapping("/diary/book/export.json")
    @FreshSignIn
    @OpenOwn("diary")
    ModelAndView file(Opening opening, Page page) {
        return file(BookFile.of(books.of(opening), one -> attachments.of(opening, one.id())), "application/json", page.t("diary.book.file") + ".json");
    }

    @GetMapping("/diary/book/blank-{size}.pdf")
    @OpenOwn("diary")
    ModelAndView blank(Opening opening, Page page, @PathVariable String size) {
        var paper = Stream.of(PocketBook.Size.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(size)).findFirst().orElseThrow(NotOpen::new);
        return new ModelAndView(new Download(PocketBook.print(paper, page.texts()), "application/pdf", page.t("diary.book.file") + ".pdf"));
    }

    private static ModelAndView file(String content, String type, String name) {
        return new ModelAndView(new Download(content.getBytes(StandardCharsets.UTF_8), type, name));
    }
}
