package holdepunkt.diary.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Page;
import holdepunkt.diary.Face;
import holdepunkt.diary.HalfWritten.Draft;
import holdepunkt.diary.Leaf;
import holdepunkt.diary.Used;
import holdepunkt.people.page.Contacts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return show(hers, page, entry, follows, kept, List.of(), List.of());
    }

    /** @param halves what is half written of a page, newest first @param turn which of them stands in the form, or null @param together all of them in one, if that can be */
    ModelAndView goOn(Opening hers, Page page, List<Draft> halves, @Nullable UUID turn, boolean together) {
        var one = halves.stream().filter(half -> half.turn().equals(turn)).findFirst().orElse(halves.getFirst());
        var all = together ? PuttingTogether.of(halves.stream().map(Draft::leaf).toList(), page) : Optional.<Leaf>empty();
        var beside = all.isPresent() ? List.<Draft>of() : halves.stream().filter(half -> half != one).toList();
        return show(hers, page, one.entry(), one.follows(), all.orElse(one.leaf()), all.isPresent() ? halves : List.of(one), beside);
    }

    private ModelAndView show(Opening hers, Page page, UUID entry, @Nullable UUID follows, @Nullable Leaf kept, List<Draft> from, List<Draft> beside) {
        var all = Stream.concat(from.stream(), beside.stream()).map(Draft::leaf).toList();
        return page.show("diary/write", "diary.title", "entry", entry, "version", UUID.randomUUID(), "follows", follows, "leaf", kept,
                "from", from.stream().map(half -> half.turn().toString()).collect(Collectors.joining(",")), "beside", beside,
                "joins", !beside.isEmpty() && PuttingTogether.of(all, page).isPresent(), "contacts", contacts.all(hers),
                "useds", Choices.of(page, "diary.used.", Used.values(), Used::code), "faces", Choices.of(page, "diary.face.", Face.values(), Face::code));
    }
}
