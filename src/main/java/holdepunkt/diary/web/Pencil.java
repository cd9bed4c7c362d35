package holdepunkt.diary.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Page;
import holdepunkt.diary.Face;
import holdepunkt.diary.Leaf;
import holdepunkt.diary.Used;
import holdepunkt.people.page.Contacts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page with the pencil: the text first, the rest folded away, and beside it who answers and when, since nobody reads this. */
@Component
class Pencil {

    private final Contacts contacts;

    Pencil(Contacts contacts) {
        this.contacts = contacts;
    }

    /** @param follows the version that is written on from, or null @param kept what stands in the form, or null for a blank page */
    ModelAndView show(Opening hers, Page page, UUID entry, @Nullable UUID follows, @Nullable Leaf kept) {
        return page.show("diary/write", "diary.title", "entry", entry, "version", UUID.randomUUID(), "follows", follows, "leaf", kept, "contacts", contacts.all(hers),
                "useds", Choices.of(page, "diary.used.", Used.values(), Used::code), "faces", Choices.of(page, "diary.face.", Face.values(), Face::code));
    }
}
