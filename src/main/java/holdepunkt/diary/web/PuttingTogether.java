package holdepunkt.diary.web;

import holdepunkt.core.web.Page;
import holdepunkt.diary.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Half-written texts of one page made one, field by field: what both say stands once, and nothing is left out. */
final class PuttingTogether {

    private static final int MOOD = 200;
    private static final int MARKS = 12;
    private static final int MARKS_LONG = 300;

    private PuttingTogether() {}

    /** @return empty where one page has no room for them all */
    static Optional<Leaf> of(List<Leaf> leaves, Page page) {
        return leaves.stream().reduce((one, other) -> both(one, other, page)).filter(leaf -> !leaf.isTooLong() && leaf.mood().length() <= MOOD
                && leaf.marks().size() <= MARKS && String.join(", ", leaf.marks()).length() <= MARKS_LONG);
    }

    /** Of two choices in one field the first stands, and the other is said in words. */
    private static Leaf both(Leaf one, Leaf other, Page page) {
        var lines = new ArrayList<>(List.of(one.text(), other.text()));
        if (one.used() != null && other.used() != null && one.used() != other.used()) {
            lines.add(page.t("diary.field.used") + ": " + page.t("diary.used." + other.used().code()));
        }
        if (one.face() != null && other.face() != null && one.face() != other.face()) {
            lines.add(page.t("diary.field.face") + ": " + page.t("diary.face." + other.face().code()));
        }
        return new Leaf(one.at(), lines.stream().reduce("", (a, b) -> joined(a, b, "\n\n")), field(one, other, Leaf::happened), field(one, other, Leaf::did),
                field(one, other, Leaf::thought), field(one, other, Leaf::felt), field(one, other, Leaf::before), first(one.used(), other.used()),
                field(one, other, Leaf::after), joined(one.mood(), other.mood(), ", "), first(one.face(), other.face()),
                Stream.concat(one.marks().stream(), other.marks().stream()).distinct().collect(Collectors.toList()), one.writtenBy());
    }

    private static String field(Leaf one, Leaf other, Function<Leaf, String> of) {
        return joined(of.apply(one), of.apply(other), "\n\n");
    }

    private static String joined(String one, String other, String between) {
        return one.contains(other.strip()) ? one : other.contains(one.strip()) ? other : one + between + other;
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
