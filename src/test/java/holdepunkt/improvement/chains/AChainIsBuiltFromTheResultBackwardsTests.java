package holdepunkt.improvement.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AChainIsBuiltFromTheResultBackwardsTests {

    private static final List<ColumnKind> FIVE = Arrays.stream(ColumnKind.values()).filter(kind -> kind != ColumnKind.HOW_THEY_FEEL).toList();

    @Test
    void itHasFiveOrSixColumnsFromLeftToRight() {
        ChainRules.aChainHasFiveOrSixColumns(FIVE);
        ChainRules.aChainHasFiveOrSixColumns(List.of(ColumnKind.values()));
        refuses("chains.rule.five_or_six", () -> ChainRules.aChainHasFiveOrSixColumns(FIVE.reversed()));
        for (var kind : FIVE) {
            refuses("chains.rule.five_or_six", () -> ChainRules.aChainHasFiveOrSixColumns(FIVE.stream().filter(one -> one != kind).toList()));
        }
    }

    @Test
    void theResultComesFirstAndTheMeasuresLast() {
        var chain = empty();
        var order = new ArrayList<ColumnKind>();
        for (int i = 0; i < 5; i++) {
            var open = openColumns(chain);
            var next = chain.next().orElseThrow().kind();
            assertThat(open).first().isEqualTo(next);
            order.add(next);
            chain = Arranging.put(chain, Stone.of("noe", null), next, null, 0);
        }
        assertThat(order).isEqualTo(FIVE.reversed());
        assertThat(chain.next()).isEmpty();
        assertThat(openColumns(chain)).isEqualTo(FIVE);
    }

    @Test
    void whatIsMissingIsNamedByItsOwnHeading() {
        assertThatThrownBy(() -> ChainRules.theColumnsToTheRightAreFilledFirst(empty(), ColumnKind.WHAT_WE_DO))
                .isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.arguments()).containsExactly("Overskrift what_difference_this_makes"));
    }

    @Test
    void aLinkGoesTowardsTheResult() {
        var chain = whole();
        var measure = chain.columns().getFirst().stones().findFirst().orElseThrow().id();
        var result = chain.columns().getLast().stones().findFirst().orElseThrow().id();
        ChainRules.aLinkGoesTowardsTheResult(chain, measure, result);
        refuses("chains.rule.left_to_right", () -> ChainRules.aLinkGoesTowardsTheResult(chain, result, measure));
        refuses("chains.rule.left_to_right", () -> ChainRules.aLinkGoesTowardsTheResult(chain, result, result));
        refuses("chains.rule.taken_away", () -> ChainRules.aLinkGoesTowardsTheResult(chain, UUID.randomUUID(), result));
    }

    @Test
    void aStoneIsNotMovedPastWhatItLeadsTo() {
        var chain = whole();
        var measure = chain.columns().getFirst().stones().findFirst().orElseThrow().id();
        var practice = chain.column(ColumnKind.WHAT_THEY_DO_DIFFERENTLY).orElseThrow().stones().findFirst().orElseThrow().id();
        var linked = chain.linked(List.of(Link.between(measure, practice)));
        ChainRules.movingKeepsItsLinksForward(linked, measure, ColumnKind.WHAT_THEY_LEARN_AND_GAIN);
        refuses("chains.rule.links_first", () -> ChainRules.movingKeepsItsLinksForward(linked, measure, ColumnKind.WHAT_THEY_DO_DIFFERENTLY));
        refuses("chains.rule.links_first", () -> ChainRules.movingKeepsItsLinksForward(linked, practice, ColumnKind.WHAT_WE_DO));
    }

    @Test
    void whatIsTakenAwayTakesItsLinksAndAGroupLeavesItsStones() {
        var chain = whole();
        var measure = chain.columns().getFirst().stones().findFirst().orElseThrow();
        var result = chain.columns().getLast().stones().findFirst().orElseThrow();
        var linked = chain.linked(List.of(Link.between(measure.id(), result.id())));
        assertThat(linked.leadingTo(result.id())).containsExactly(measure);
        assertThat(linked.ledToBy(measure.id())).containsExactly(result);
        assertThat(Arranging.takeAway(linked, measure.id()).links()).isEmpty();
        var group = CellGroup.empty("Ledere").with(List.of(Stone.of("en", null), Stone.of("to", "Leder")));
        var grouped = chain.inColumn(ColumnKind.WHO_WITH, column -> column.with(Arranging.and(column.groups(), group)));
        var without = Arranging.takeAway(grouped, group.id());
        assertThat(without.group(group.id())).isEmpty();
        assertThat(without.column(ColumnKind.WHO_WITH).orElseThrow().stones()).containsAll(group.stones()).hasSize(3);
    }

    private static List<ColumnKind> openColumns(Chain chain) {
        return FIVE.stream().filter(kind -> {
            try {
                ChainRules.theColumnsToTheRightAreFilledFirst(chain, kind);
                return true;
            } catch (BrokenRule closed) {
                return false;
            }
        }).toList();
    }

    static Chain empty() {
        return new Chain("Kjede", FIVE.stream().map(kind -> Column.empty(kind, "Overskrift " + kind.code())).toList(), List.of(), null);
    }

    static Chain whole() {
        var chain = empty();
        for (var kind : FIVE) {
            chain = Arranging.put(chain, Stone.of("steg " + kind.code(), null), kind, null, 0);
        }
        return chain;
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
