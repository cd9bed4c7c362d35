package holdepunkt.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Action;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class APromiseHasAWhoAWhatAndAWhenTests {

    private static final LocalDate SOON = LocalDate.now(Period.NORWAY).plusDays(7);

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext parts;

    @Autowired
    MakingPromises making;

    @Autowired
    PromiseBoard board;

    @Autowired
    JdbcClient sql;

    Newcomers newcomers;
    Newcomer her;

    @BeforeEach
    void arrive() {
        newcomers = new Newcomers(stage, parts);
        her = newcomers.enter();
        newcomers.lead(her.person(), "kari");
    }

    @Test
    void aLineMakesOnePromiseHoweverOftenItIsMade() {
        var line = new MakingPromises.Line(UUID.randomUUID(), "i_do", stage.account("anne"), PersonText.of("Jeg ringer huseieren."), SOON, null);
        var first = lead(opening -> making.make(opening, line));
        var second = lead(opening -> making.make(opening, line));
        assertThat(second).isEqualTo(first);
        assertThat(lead(board::of)).singleElement().satisfies(one -> {
            assertThat(one.what().reveal()).isEqualTo("Jeg ringer huseieren.");
            assertThat(one.promiserName()).isEqualTo("Anne Lundby");
            assertThat(one.by()).isEqualTo(SOON);
            assertThat(one.state()).isEqualTo("open");
        });
    }

    @Test
    void twoWhoFinishTheSameLineAtOnceMakeOnePromise() throws Exception {
        var line = new MakingPromises.Line(UUID.randomUUID(), "we_apply", stage.account("anne"), PersonText.of("Vi søker bolig."), SOON, null);
        var barrier = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var made = Stream.of(1, 2).map(turn -> both.submit(() -> {
                barrier.await();
                try {
                    lead(opening -> making.make(opening, line));
                    return 1;
                } catch (DataAccessException refused) {
                    return 0;
                }
            })).toList();
            assertThat(made.get(0).get() + made.get(1).get()).isPositive();
        }
        assertThat(lead(board::of)).hasSize(1);
    }

    @Test
    void whoeverPromisedSeesItFromThenOnAndNothingElseOfHers() {
        assertThat(stage.as("anne").get(her.path()).status()).isEqualTo(404);
        promise("anne");
        assertThat(newcomers.as("anne", her.person(), "promise", Action.SEE, board::of)).hasSize(1);
        assertThatThrownBy(() -> newcomers.as("anne", her.person(), "network", Action.SEE, o -> true)).isInstanceOf(holdepunkt.core.NotOpen.class);
    }

    @Test
    void sheHerselfIsNeverThePromiserOfAService() {
        assertThatThrownBy(() -> lead(opening -> making.make(opening, new MakingPromises.Line(UUID.randomUUID(), "i_do", her.account(),
                PersonText.of("Noe"), SOON, null)))).isInstanceOf(BrokenRule.class);
        refusedInTheDatabase("promiser_id", her.account().value());
    }

    @Test
    void withoutAWhoAWhatOrAWhenTheDatabaseTakesNoRow() {
        refusedInTheDatabase("promiser_id", null);
        refusedInTheDatabase("what", null);
        refusedInTheDatabase("what", new byte[34]);
        refusedInTheDatabase("by_date", null);
        refusedInTheDatabase("kind", "no_here");
        refusedInTheDatabase("kind", "refused");
        refusedInTheDatabase("made_by", stage.account("berit").value());
        assertThat(lead(board::of)).isEmpty();
    }

    private void refusedInTheDatabase(String column, Object value) {
        assertThatThrownBy(() -> lead(opening -> {
            var row = new java.util.HashMap<String, Object>();
            row.put("kind", "i_do");
            row.put("promiser_id", stage.account("anne").value());
            row.put("what", new byte[60]);
            row.put("by_date", SOON);
            row.put("made_by", stage.account("kari").value());
            row.put(column, value);
            return sql.sql("""
                    insert into promises.promise (area_id, id, person_id, source_id, kind, promiser_id, what, by_date, made_by)
                    values (:area, gen_random_uuid(), :person, gen_random_uuid(), :kind, :promiser_id::uuid, :what::bytea, :by_date::date, :made_by)""")
                    .param("area", stage.area().value()).param("person", her.person().value()).params(row).update();
        })).as("%s = %s", column, value).isInstanceOf(DataAccessException.class);
    }

    private UUID promise(String who) {
        return lead(opening -> making.make(opening, new MakingPromises.Line(UUID.randomUUID(), "i_do", stage.account(who), PersonText.of("Noe"), SOON, null)));
    }

    private <T> T lead(Function<Opening, T> act) {
        return newcomers.as("kari", her.person(), "promise", Action.WRITE, act);
    }
}
