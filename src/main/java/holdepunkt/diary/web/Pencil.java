package holdepunkt.diary.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Page;
import holdepunkt.diary.Face;
import holdepunkt.diary.Leaf;
import holdepunkt.diary.Used;
import holdepunkt.people.page.Contacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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
                "useds", choices(page, "diary.used.", Used.values(), Used::code), "faces", choices(page, "diary.face.", Face.values(), Face::code));
    }

    /** The first says nothing, so that a choice can be taken back without a script. */
    private static <T> Map<String, String> choices(Page page, String key, T[] values, Function<T, String> code) {
        var choices = new LinkedHashMap<String, String>(Map.of("none", page.t(key + "none")));
        Stream.of(values).map(code).forEach(one -> choices.put(one, page.t(key + one)));
        return choices;
    }
}
