package holdepunkt.improvement.chains.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Period;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.insight.Suppression;
import holdepunkt.insight.counting.Kind;
import holdepunkt.insight.counting.Point;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class AQuotedMeasureStaysAsItWasTests {

    private static final LocalDate LAST_MONTH = LocalDate.now(Period.NORWAY).withDayOfMonth(1).minusMonths(1);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    BuildingChains building;
    @Autowired
    QuotingMeasures quoting;
    @Autowired
    EvidenceBoards boards;

    private Workshop group;
    private Spot at;
    private final UUID telling = UUID.randomUUID();

    @BeforeEach
    void aGroupHasWrittenOneResultAndMeetingsAreCounted() throws SQLException {
        stage.elvestad();
        group = new Workshop(parts);
        var chain = group.as(group.anna, () -> building.begin(group.anna, "Rett hjelp", group.owners(), Workshop.six()));
        at = new Spot(chain, group.as(group.anna, () -> building.addStone(group.anna, chain, ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, null, "Bedre koordinering", null)));
        run("insert into insight.telling (area_id, id) values ('" + group.area + "', '" + telling + "')");
    }

    @Test
    void itIsKeptAsItWasThatDayAndShownBesideTodays() throws SQLException {
        held(LAST_MONTH, 12);
        group.as(group.anna, () -> quoting.quote(group.anna, at, Side.SUPPORTS, "meetings_held", LAST_MONTH));
        assertThat(today()).isEqualTo(12.0);
        held(LAST_MONTH, 3);
        assertThat(today()).as("a month is published once").isEqualTo(12.0);
        assertThat(quoted()).satisfies(one -> {
            assertThat(one.value()).isEqualTo(12.0);
            assertThat(one.version()).isEqualTo(1);
            assertThat(one.month()).isEqualTo(LAST_MONTH);
        });
    }

    @Test
    void aNumberTooSmallToShowIsQuotedAsHidden() throws SQLException {
        held(LAST_MONTH, 3);
        group.as(group.anna, () -> quoting.quote(group.anna, at, Side.SUPPORTS, "meetings_held", LAST_MONTH));
        assertThat(quoted().hidden()).isTrue();
        held(LAST_MONTH, 9);
        assertThat(quoted().hidden()).as("it stays hidden").isTrue();
    }

    /** A new definition counts the same month anew: beside the old figure it must not tell of the few who make the difference. */
    @Test
    void twoFiguresThatDifferByFewAreNotShownBesideEachOther() {
        var limit = new Suppression(Suppression.LOWEST_K);
        for (int then = 5; then < 40; then++) {
            for (int now = 5; now < 40; now++) {
                boolean few = then != now && Math.abs(then - now) < Suppression.LOWEST_K;
                assertThat(Differing.isByTooFew(count(then), point((double) now, null), Kind.COUNT, limit)).isEqualTo(few);
                assertThat(Differing.isByTooFew(new Quoted("x", 1, LAST_MONTH, 50.0, then), point(50.0, now), Kind.DAYS, limit)).isEqualTo(few);
            }
        }
        assertThat(Differing.isByTooFew(new Quoted("x", 1, LAST_MONTH, 60.0, 50), point(66.0, 50), Kind.SHARE, limit)).as("30 and 33 of 50").isTrue();
        assertThat(Differing.isByTooFew(new Quoted("x", 1, LAST_MONTH, 60.0, 50), point(70.0, 50), Kind.SHARE, limit)).as("30 and 35 of 50").isFalse();
        assertThat(Differing.isByTooFew(count(12), point(null, null), Kind.COUNT, limit)).isFalse();
    }

    private static Quoted count(int persons) {
        return new Quoted("x", 1, LAST_MONTH, (double) persons, null);
    }

    private static Point point(@Nullable Double value, @Nullable Integer of) {
        return new Point(LAST_MONTH, value, of);
    }

    @Test
    void aMonthThatIsNotOverIsNotQuoted() throws SQLException {
        held(LAST_MONTH, 12);
        assertThatThrownBy(() -> group.as(group.anna, () -> quoting.quote(group.anna, at, Side.SUPPORTS, "meetings_held", LAST_MONTH.plusMonths(1)))).isInstanceOf(BrokenRule.class);
    }

    private Double today() {
        return group.as(group.leader, () -> quoting.today(group.leader, quoted()).orElseThrow().value());
    }

    private Quoted quoted() {
        return group.as(group.leader, () -> boards.of(group.leader, at.chain(), at.part())).evidence().getFirst().measure();
    }

    private void held(LocalDate month, int persons) throws SQLException {
        for (int i = 0; i < persons; i++) {
            run("insert into insight.told (area_id, telling_id, subject, person, what, at) values ('" + group.area + "', '" + telling + "', decode(md5(gen_random_uuid()::text), 'hex'),"
                    + " decode(md5(gen_random_uuid()::text), 'hex'), 'held', '" + month + "'::timestamptz + interval '3 days')");
        }
    }

    private void run(String statement) throws SQLException {
        try (var superuser = stage.superuser(); var run = superuser.createStatement()) {
            run.execute(statement);
        }
    }
}
