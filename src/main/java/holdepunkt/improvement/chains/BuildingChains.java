package holdepunkt.improvement.chains;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A group builds its chain, from the result backwards. Every step is kept with who and when. Called inside the gate. */
@Component
public class BuildingChains {

    private final Chains chains;
    private final Changing changing;

    BuildingChains(Chains chains, Changing changing) {
        this.chains = chains;
        this.changing = changing;
    }

    /** A column before anything stands in it. */
    public record Heading(ColumnKind kind, String words) {}

    /** Whose chain it is: a group, and the unit it belongs to. */
    public record Owners(UnitId unit, String group) {}

    public UUID begin(Viewer viewer, String title, Owners owners, List<Heading> headings) {
        ChainRules.aChainHasFiveOrSixColumns(headings.stream().map(Heading::kind).toList());
        var columns = headings.stream().map(one -> Column.empty(one.kind(), ChainRules.aWordingSaysSomething(one.words(), one.kind().code()))).toList();
        return begin(viewer, owners, new Chain(ChainRules.aWordingSaysSomething(title, "title"), columns, List.of(), null), "begun");
    }

    /** A chain that is whole already: brought from a file, or taken up from another area. @param what a word for the history */
    public UUID begin(Viewer viewer, Owners owners, Chain whole, String what) {
        Builders.mustBuild(viewer);
        var group = ChainRules.aNameIsShort(owners.group(), "group");
        var chain = UUID.randomUUID();
        chains.begin(viewer, chain, owners.unit(), group);
        chains.add(viewer, new Chains.Revision(chain, 1, whole), new Change(what, null, whole.title(), one -> one));
        return chain;
    }

    public long retitle(Viewer viewer, Seen seen, String title) {
        var wording = ChainRules.aWordingSaysSomething(title, "title");
        return changing.change(viewer, seen, null, Changing.Wanted.text("title", Chain::title, wording),
                now -> new Change("retitled", null, wording, one -> one.titled(wording)));
    }

    /** @throws BrokenRule while a column to the right is empty */
    public UUID addStone(Viewer viewer, UUID chain, ColumnKind kind, @Nullable UUID group, String text, @Nullable String owner) {
        var stone = Stone.of(ChainRules.aWordingSaysSomething(text, "text"), blankIsNobody(owner));
        changing.change(viewer, chain, now -> {
            ChainRules.theColumnsToTheRightAreFilledFirst(now, kind);
            ChainRules.thereIsRoomOnTheWall(now);
            return new Change("stone_added", stone.id(), stone.text(), one -> Arranging.put(one, stone, kind, group, Integer.MAX_VALUE));
        });
        return stone.id();
    }

    /** @param part a stone or a group */
    public long reword(Viewer viewer, Seen seen, UUID part, String text) {
        var wording = ChainRules.aWordingSaysSomething(text, "text");
        var wanted = Changing.Wanted.text("text", chain -> chain.wordsOf(part).orElse(""), wording);
        return changing.change(viewer, seen, part, wanted, now -> new Change("reworded", part, wording, one -> Arranging.reword(one, part, wording)));
    }

    /** @param owner the role or unit that answers for it; empty for nobody */
    public long own(Viewer viewer, Seen seen, UUID stone, @Nullable String owner) {
        var who = blankIsNobody(owner);
        var wanted = Changing.Wanted.text("owner", chain -> chain.stone(stone).map(Stone::owner).orElse(""), who == null ? "" : who);
        return changing.change(viewer, seen, stone, wanted, now -> new Change("owned", stone, now.wordsOf(stone).orElse(""), one -> Arranging.own(one, stone, who)));
    }

    /** @param position from 0 within the group @throws BrokenRule when a link would then go backwards */
    public long move(Viewer viewer, Seen seen, UUID stone, ColumnKind kind, @Nullable UUID group, int position) {
        return changing.change(viewer, seen, stone, Moving.wanted(stone, kind), now -> Moving.change(now, stone, kind, group, position));
    }

    /** A stone with its links, a link, or the name of a group whose stones then stand by themselves. */
    public long takeAway(Viewer viewer, Seen seen, UUID part) {
        return changing.change(viewer, seen.chain(), now -> {
            var words = now.wordsOf(part).orElseThrow(() -> BrokenRule.of("chains.rule.taken_away"));
            return new Change("taken_away", part, words, one -> Arranging.takeAway(one, part));
        });
    }

    private static @Nullable String blankIsNobody(@Nullable String owner) {
        return owner == null || owner.isBlank() ? null : ChainRules.aNameIsShort(owner, "owner");
    }
}
