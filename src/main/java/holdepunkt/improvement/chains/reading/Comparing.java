package holdepunkt.improvement.chains.reading;

import holdepunkt.improvement.chains.CellGroup;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.Link;
import holdepunkt.improvement.chains.Stone;
import holdepunkt.improvement.chains.reading.Difference.How;
import holdepunkt.improvement.chains.reading.Difference.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds two versions of a chain against each other. Parts are the same by who they are, not by what they say. */
public final class Comparing {

    private final Chain before;
    private final Chain after;
    private final List<Difference> found = new ArrayList<>();

    private Comparing(Chain before, Chain after) {
        this.before = before;
        this.after = after;
    }

    /** Everything that differs: the chain's own words first, then column by column from the right, as it is built. */
    public static List<Difference> between(Chain before, Chain after) {
        var comparing = new Comparing(before, after);
        comparing.words(Part.TITLE, null, before.title(), after.title());
        comparing.columns();
        comparing.each(Part.GROUP, before.groups().filter(group -> group.name() != null).map(CellGroup::id).toList(), after.groups().filter(group -> group.name() != null).map(CellGroup::id).toList());
        comparing.each(Part.STONE, before.stones().map(Stone::id).toList().reversed(), after.stones().map(Stone::id).toList().reversed());
        comparing.each(Part.LINK, before.links().stream().map(Link::id).toList(), after.links().stream().map(Link::id).toList());
        return List.copyOf(comparing.found);
    }

    private void columns() {
        Arrays.stream(ColumnKind.values()).forEach(kind -> {
            Function<Chain, String> heading = chain -> chain.column(kind).map(Column::heading).orElse("");
            words(Part.COLUMN, null, heading.apply(before), heading.apply(after));
        });
    }

    private void words(Part of, @Nullable UUID part, String was, String is) {
        if (!was.equals(is)) {
            found.add(new Difference(was.isEmpty() ? How.ADDED : is.isEmpty() ? How.REMOVED : How.REWORDED, of, part, was, is));
        }
    }

    private void each(Part of, List<UUID> were, List<UUID> are) {
        were.stream().filter(part -> !are.contains(part)).forEach(part -> found.add(new Difference(How.REMOVED, of, part, words(before, part), "")));
        are.stream().filter(part -> !were.contains(part)).forEach(part -> found.add(new Difference(How.ADDED, of, part, "", words(after, part))));
        are.stream().filter(were::contains).forEach(part -> kept(of, part));
    }

    private void kept(Part of, UUID part) {
        if (of == Part.LINK) {
            words(of, part, notes(before, part), notes(after, part));
            return;
        }
        words(of, part, words(before, part), words(after, part));
        if (of == Part.STONE) {
            differs(How.MOVED, part, place(before, part), place(after, part));
            differs(How.OWNED, part, owner(before, part), owner(after, part));
        }
    }

    private void differs(How how, UUID stone, String was, String is) {
        if (!was.equals(is)) {
            found.add(new Difference(how, Part.STONE, stone, was, is));
        }
    }

    private static String words(Chain chain, UUID part) {
        return chain.wordsOf(part).orElse("");
    }

    private static String owner(Chain chain, UUID stone) {
        return chain.stone(stone).map(Stone::owner).orElse("");
    }

    /** Column and group; where in the group it stands is no difference. */
    private static String place(Chain chain, UUID stone) {
        var group = chain.groupOf(stone).map(CellGroup::name).orElse("");
        return chain.columnOf(stone).map(column -> column.kind().code()).orElse("") + (group.isEmpty() ? "" : " / " + group);
    }

    private static String notes(Chain chain, UUID link) {
        return chain.link(link).map(one -> String.join("\n", one.assumptions()) + "\n– " + String.join("\n– ", one.risks())).orElse("");
    }
}
