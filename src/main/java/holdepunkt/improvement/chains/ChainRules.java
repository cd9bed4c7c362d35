package holdepunkt.improvement.chains;

import holdepunkt.core.BrokenRule;
import java.util.List;
import java.util.UUID;

/** What makes a result chain one: results first, measures last, every link towards the result. */
public final class ChainRules {

    /** More than a wall holds. */
    public static final int MOST_STONES = 300;
    /** Characters of a wording. */
    public static final int LONGEST = 400;
    private static final int MOST_NOTES = 10;

    private ChainRules() {}

    /** From left to right, each kind once; only how they feel may be missing. */
    public static void aChainHasFiveOrSixColumns(List<ColumnKind> kinds) {
        var full = List.of(ColumnKind.values());
        var without = full.stream().filter(kind -> kind != ColumnKind.HOW_THEY_FEEL).toList();
        if (!kinds.equals(full) && !kinds.equals(without)) {
            throw new BrokenRule("chains.rule.five_or_six", "columns");
        }
    }

    /** A measure nobody can say the purpose of is never written: what stands to the right is there first. */
    static void theColumnsToTheRightAreFilledFirst(Chain chain, ColumnKind kind) {
        chain.next().filter(next -> next.kind().ordinal() > kind.ordinal()).ifPresent(next -> {
            throw new BrokenRule("chains.rule.right_to_left", "column", next.heading());
        });
    }

    static void aLinkGoesTowardsTheResult(Chain chain, UUID from, UUID to) {
        if (chain.stone(from).isEmpty() || chain.stone(to).isEmpty()) {
            throw new BrokenRule("chains.rule.taken_away", "to");
        }
        if (chain.columnOf(from).orElseThrow().kind().ordinal() >= chain.columnOf(to).orElseThrow().kind().ordinal()) {
            throw new BrokenRule("chains.rule.left_to_right", "to");
        }
    }

    static void movingKeepsItsLinksForward(Chain chain, UUID stone, ColumnKind kind) {
        boolean forward = chain.leadingTo(stone).stream().allMatch(one -> at(chain, one) < kind.ordinal())
                && chain.ledToBy(stone).stream().allMatch(one -> at(chain, one) > kind.ordinal());
        if (!forward) {
            throw new BrokenRule("chains.rule.links_first", "column");
        }
    }

    private static int at(Chain chain, Stone stone) {
        return chain.columnOf(stone.id()).orElseThrow().kind().ordinal();
    }

    static String aWordingSaysSomething(String text, String field) {
        var wording = text.strip();
        if (wording.isEmpty() || wording.length() > LONGEST) {
            throw new BrokenRule("chains.rule.wording", field, LONGEST);
        }
        return wording;
    }

    static String aNameIsShort(String name, String field) {
        var words = name.strip();
        if (words.isEmpty() || words.length() > 80) {
            throw new BrokenRule("chains.rule.name", field);
        }
        return words;
    }

    static List<String> notesAreShort(List<String> notes, String field) {
        var said = notes.stream().map(String::strip).filter(note -> !note.isEmpty()).toList();
        if (said.size() > MOST_NOTES) {
            throw new BrokenRule("chains.rule.notes", field, MOST_NOTES);
        }
        said.forEach(note -> aWordingSaysSomething(note, field));
        return said;
    }

    static void thereIsRoomOnTheWall(Chain chain) {
        if (chain.stones().count() >= MOST_STONES) {
            throw new BrokenRule("chains.rule.full", "text", MOST_STONES);
        }
    }
}
