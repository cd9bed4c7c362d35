package holdepunkt.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.chains.CellGroup;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.Link;
import holdepunkt.improvement.chains.Stone;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a step goes when it is moved, and where the lines between steps are drawn. */
class AStepFindsItsPlaceTests {

    private final Stone list = Stone.of("Én felles liste", null);
    private final Stone call = Stone.of("Ringe tilbake", null);
    private final Stone same = Stone.of("Sier fra samme dag", null);
    private final Stone asked = Stone.of("Svar før de spør", null);
    private final Stone calm = Stone.of("Ro på jobb", null);
    private final UUID people = UUID.randomUUID();
    private final UUID staff = UUID.randomUUID();
    private final Link near = link(same, asked);
    private final Link far = link(list, asked);
    private final Chain chain = new Chain("Svar i tide", List.of(
            column(ColumnKind.WHAT_WE_DO, new CellGroup(UUID.randomUUID(), null, List.of(list, call))),
            column(ColumnKind.WHAT_THEY_DO_DIFFERENTLY, new CellGroup(UUID.randomUUID(), null, List.of(same))),
            column(ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, new CellGroup(people, "Folk", List.of(asked)), new CellGroup(staff, "Ansatte", List.of(calm)))),
            List.of(near, far), null);

    @Test
    void oneStepDownGoesPastTheNextAndFromTheEdgeOfAGroupIntoTheNextGroup() {
        assertThat(Spot.step(chain, list.id(), "down")).isEqualTo(new Spot(ColumnKind.WHAT_WE_DO, null, 1));
        assertThat(Spot.step(chain, asked.id(), "down")).isEqualTo(new Spot(ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, staff, 0));
        assertThat(Spot.step(chain, calm.id(), "up")).isEqualTo(new Spot(ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, people, Integer.MAX_VALUE));
        assertThat(Spot.step(chain, same.id(), "left").column()).isEqualTo(ColumnKind.WHAT_WE_DO);
    }

    @Test
    void atTheEdgeThereIsNowhereToGo() {
        for (var way : List.of("up", "left")) {
            assertThatThrownBy(() -> Spot.step(chain, list.id(), way)).isInstanceOf(BrokenRule.class);
        }
        assertThatThrownBy(() -> Spot.step(chain, calm.id(), "right")).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> Spot.step(chain, calm.id(), "down")).isInstanceOf(BrokenRule.class);
    }

    @Test
    void byHandItIsPutBeforeAnotherWhateverPlaceItHadItself() {
        assertThat(Spot.before(chain, call.id(), ColumnKind.WHAT_WE_DO, null, list.id()).position()).isZero();
        assertThat(Spot.before(chain, list.id(), ColumnKind.WHAT_WE_DO, null, call.id()).position()).isZero();
        assertThat(Spot.before(chain, list.id(), ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, staff, null).position()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void everyColumnHasAsManyStepsAndALineRunsFromMiddleToMiddle() {
        var grid = Grid.of(chain);
        for (var lane : grid.lanes()) {
            int stones = lane.column().stones().mapToInt(stone -> grid.places().get(stone.id()).steps()).sum();
            int groups = (int) lane.column().groups().stream().filter(group -> group.name() != null).count() * 2;
            assertThat(grid.heading() + stones + groups + lane.fill().stream().mapToInt(Integer::intValue).sum()).isEqualTo(grid.steps());
        }
        assertThat(grid.code(call.id())).isEqualTo("A2");
        assertThat(grid.line(near)).startsWith("M150 ").endsWith("H250");
        assertThat(grid.line(far)).startsWith("M50 ").contains("C100 ").endsWith("H250");
    }

    @Test
    void aPathwayIsWhatLeadsToItAndWhatItLeadsTo() {
        assertThat(Pathway.through(chain, same.id())).isEqualTo(Set.of(same.id(), near.id(), asked.id()));
        assertThat(Pathway.through(chain, asked.id())).containsExactlyInAnyOrder(asked.id(), near.id(), same.id(), far.id(), list.id());
        assertThat(Pathway.through(chain, null)).isEmpty();
    }

    @Test
    void theNextStepIsThoughtToStandInTheFirstEmptyColumnFromTheRight() {
        var begun = new Chain("Ny", Stream.of(ColumnKind.values()).map(kind -> Column.empty(kind, kind.code())).toList(), List.of(), null);
        assertThat(Writing.of(begun, null, null).places()).containsOnlyKeys("what_difference_this_makes");
        assertThat(Writing.of(begun, "what_we_do", null).at()).isEqualTo("what_difference_this_makes");
        assertThat(Writing.of(chain, null, asked.id()).at()).isEqualTo("what_they_do_differently");
        assertThat(Writing.of(chain, null, null).stones().values()).startsWith("C1 Svar før de spør");
        assertThat(Writing.of(chain, null, null).sources().values()).startsWith("A1 Én felles liste");
    }

    private static Link link(Stone from, Stone to) {
        return new Link(UUID.randomUUID(), from.id(), to.id(), List.of(), List.of());
    }

    private static Column column(ColumnKind kind, CellGroup... groups) {
        return new Column(kind.code(), kind, kind.code(), List.of(groups));
    }
}
