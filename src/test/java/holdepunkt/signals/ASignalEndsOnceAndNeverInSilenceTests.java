package holdepunkt.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.promises.Newcomers;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class ASignalEndsOnceAndNeverInSilenceTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext parts;

    @Autowired
    Gate gate;

    @Autowired
    RaisingSignals raising;

    @Autowired
    OpenSignals signals;

    @Autowired
    Settling settling;

    @Autowired
    AskingLeaders asking;

    @Autowired
    JdbcClient sql;

    Newcomers newcomers;
    Newcomer her;

    @BeforeEach
    void arrive() {
        newcomers = new Newcomers(stage, parts);
        her = newcomers.enter();
        newcomers.coordinator(her.person(), "kari");
    }

    @Test
    void theSameMatterIsRaisedOnce() {
        var subject = UUID.randomUUID();
        raise("no_coordinator", subject, null);
        raise("no_coordinator", subject, null);
        assertThat(open()).hasSize(1);
    }

    @Test
    void notNowIsWrittenWithAReason() {
        var signal = raise("promise_overdue", UUID.randomUUID(), null);
        assertThatThrownBy(() -> decide("kari", o -> settling.notNow(o, signal, PersonText.of("  ")))).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> insert("kari", signal, "not_now", null, null)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert("kari", signal, "not_now", null, new byte[34])).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert("kari", signal, "agenda", null, null)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert("kari", signal, "done", null, new byte[60])).isInstanceOf(DataAccessException.class);
        decide("kari", o -> settling.notNow(o, signal, PersonText.of("Hun vil vente til etter ferien.")));
        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> decide("kari", o -> settling.notNow(o, signal, PersonText.of("En gang til")))).isInstanceOf(BrokenRule.class);
    }

    @Test
    void whoItConcernsDoesNotSettleItAndTheContactThenMay() {
        var signal = raise("promise_difference", UUID.randomUUID(), "kari");
        assertThatThrownBy(() -> decide("kari", o -> settling.notNow(o, signal, PersonText.of("Det går bra")))).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> insert("kari", signal, "not_now", null, new byte[60])).isInstanceOf(DataAccessException.class);
        decide("berit", o -> settling.notNow(o, signal, PersonText.of("Vi har snakket om det.")));
        assertThat(open()).isEmpty();
    }

    @Test
    void twoAtOnceSettleItOnce() throws Exception {
        var signal = raise("promise_overdue", UUID.randomUUID(), null);
        var barrier = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var settled = Stream.of("kari", "berit").map(who -> both.submit(() -> {
                barrier.await();
                try {
                    decide(who, o -> settling.notNow(o, signal, PersonText.of("Ikke nå, sier " + who)));
                    return 1;
                } catch (BrokenRule refused) {
                    return 0;
                }
            })).toList();
            assertThat(settled.get(0).get() + settled.get(1).get()).isEqualTo(1);
        }
    }

    @Test
    void aSignalOfAnotherIsNotThere() {
        var other = newcomers.enter();
        newcomers.coordinator(other.person(), "kari");
        var signal = raise("promise_overdue", UUID.randomUUID(), null);
        assertThatThrownBy(() -> newcomers.as("kari", other.person(), "signal", Action.DECIDE, o -> {
            settling.notNow(o, signal, PersonText.of("Noe"));
            return true;
        })).isInstanceOf(NotOpen.class);
    }

    @Test
    void aLineNobodyTookShowsTheLeaderThatLineAndNoOther() {
        raise("promise_overdue", UUID.randomUUID(), null);
        assertThatThrownBy(() -> newcomers.as("siri", her.person(), "signal", Action.SEE, signals::of)).isInstanceOf(NotOpen.class);
        decide("kari", o -> asking.ask(o, UUID.randomUUID(), PersonText.of("Noen må finne en bolig."), stage.account("siri")));
        assertThat(open()).hasSize(2);
        assertThatThrownBy(() -> newcomers.as("siri", her.person(), "signal", Action.SEE, signals::of)).isInstanceOf(NotOpen.class);
        assertThat(count("siri", "signals.asking")).isEqualTo(1);
        assertThat(count("siri", "signals.signal")).isZero();
        assertThatThrownBy(() -> decide("kari", o -> asking.ask(o, UUID.randomUUID(), PersonText.of("Noe"), stage.account("anne")))).isInstanceOf(NotOpen.class);
    }

    private int count(String subject, String table) {
        return newcomers.as(subject, her.person(), "asking", Action.SEE, o -> sql.sql("select count(*) from " + table + " where person_id = ?")
                .params(her.person().value()).query(Integer.class).single());
    }

    private UUID raise(String kind, UUID subject, String concerns) {
        gate.asSystem(stage.area(), "deadlines", "test", () -> raising.raise(stage.area(), her.person(), kind, subject,
                concerns == null ? null : stage.account(concerns)));
        return open().stream().filter(one -> one.subject().equals(subject)).findFirst().orElseThrow().id();
    }

    private java.util.List<OpenSignal> open() {
        return newcomers.as("kari", her.person(), "signal", Action.SEE, signals::of);
    }

    private void decide(String subject, java.util.function.Consumer<Opening> act) {
        newcomers.as(subject, her.person(), "signal", Action.DECIDE, opening -> {
            act.accept(opening);
            return true;
        });
    }

    private int insert(String subject, UUID signal, String way, UUID meeting, byte[] because) {
        return gate.pass(Act.about(stage.viewer(subject), "test", "signal", Action.DECIDE, her.person()), opening -> sql.sql("""
                insert into signals.settlement (area_id, id, signal_id, person_id, way, meeting_id, because, settled_by)
                values (:area, gen_random_uuid(), :signal, :person, :way, :meeting, :because, :me)""")
                .param("area", stage.area().value()).param("signal", signal).param("person", her.person().value()).param("way", way)
                .param("meeting", meeting, java.sql.Types.OTHER).param("because", because, java.sql.Types.BINARY)
                .param("me", opening.viewer().account().value()).update());
    }
}
