package holdepunkt.improvement.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a text for what may give somebody away, in bokmål, nynorsk and English at once: names, numbers, addresses, places, dates, ages, and uncommon things
 * that stand together. It looks at words and not at meaning: a nickname, a name at the beginning of a sentence that is on no list, and a story everybody in
 * a small place knows are not seen.
 */
public final class AnonymityCheck {

    private AnonymityCheck() {}

    /** What was found, in the order of the text; the surest where two meet. Empty when nothing was seen, which does not mean that nothing is there. */
    public static List<Finding> of(String text) {
        var found = single(text);
        found.addAll(Combination.in(text));
        found.sort(Comparator.comparingInt(Finding::from));
        return List.copyOf(found);
    }

    /** All but the combinations: those are looked for over everything one story says. */
    public static List<Finding> single(String text) {
        var found = new ArrayList<Finding>();
        take(found, Numbers.in(text));
        take(found, Dates.in(text));
        take(found, Ages.in(text));
        take(found, Names.in(text));
        found.sort(Comparator.comparingInt(Finding::from));
        return found;
    }

    private static void take(List<Finding> found, List<Finding> more) {
        more.stream().filter(one -> found.stream().noneMatch(before -> before.spans().getFirst().meets(one.spans().getFirst()))).forEach(found::add);
    }
}
