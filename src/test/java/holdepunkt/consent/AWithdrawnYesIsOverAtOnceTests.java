package holdepunkt.consent;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.people.Cast;
import holdepunkt.promises.Newcomers;
import holdepunkt.promises.PromiseBoard;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** She says yes, they read, and she takes it back while they do, over and over: what begins after she was answered reads nothing. A case is one withdrawal. */
@Staged
class AWithdrawnYesIsOverAtOnceTests {

    private static final int ROUNDS = "full".equals(System.getProperty("holdepunkt.size")) ? 5_000 : 1_000;
    private static final int AT_ONCE = 20;
    private static final Set<String> SEAT = Set.of("identity", "meeting", "promise");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    Gate gate;
    @Autowired
    Consents consents;
    @Autowired
    SharingWithSeat sharing;
    @Autowired
    PromiseBoard board;

    private Newcomers.Newcomer her;
    private Viewer hers;
    private long open;
    private long shut;
    private long raced;
    private long wrong;

    /** A look at what was promised her. @param began when @param ended when @param seen whether it was let in */
    private record Look(long began, long ended, boolean seen) {}

    @Test
    void nothingIsReadOfWhatSheTookBack() throws Exception {
        her = new Newcomers(stage, parts).enter();
        hers = stage.viewer(her.subject());
        var cast = new Cast(stage, parts);
        var guests = new ArrayList<Viewer>();
        for (int i = 0; i < AT_ONCE; i++) {
            guests.add(stage.viewer(cast.staff("Vigdis Solbrekke", "dps", "clinician").subject()));
        }
        try (var reader = Executors.newSingleThreadExecutor()) {
            for (int round = 0; round < ROUNDS; round += AT_ONCE) {
                var causes = share(guests);
                for (int i = 0; i < AT_ONCE; i++) {
                    withdraw(guests.get(i), causes.get(i), reader);
                }
            }
        }
        assertThat(open).as("looks that came in while it was open").isPositive();
        assertThat(raced).as("withdrawals with a look going on at the same moment").isGreaterThan(ROUNDS / 2);
        Guards.report("withdrawals-raced", ROUNDS, wrong, ROUNDS, 0, "looks=" + (open + shut), "open=" + open, "raced=" + raced);
    }

    private List<UUID> share(List<Viewer> guests) {
        return gate.pass(Act.about(hers, "test", "sharing", Action.DECIDE, her.person()), opening -> guests.stream().map(guest -> {
            var cause = UUID.randomUUID();
            sharing.allow(opening, guest.account(), Told.in(opening, "coord", "nb"), "seat", SEAT, cause, Instant.now().plus(Duration.ofDays(30)));
            return cause;
        }).toList());
    }

    private void withdraw(Viewer guest, UUID cause, ExecutorService reader) throws Exception {
        var together = new CyclicBarrier(2);
        Future<Look> meanwhile = reader.submit(() -> {
            together.await();
            return look(guest);
        });
        together.await();
        long asked = System.nanoTime();
        gate.pass(Act.about(hers, "test", "sharing", Action.DECIDE, her.person()), opening -> {
            consents.withdraw(opening, cause);
            return true;
        });
        long answered = System.nanoTime();
        count(look(guest), answered);
        var during = meanwhile.get();
        count(during, answered);
        raced += during.began() < answered && during.ended() > asked ? 1 : 0;
    }

    private void count(Look look, long answered) {
        open += look.seen() ? 1 : 0;
        shut += look.seen() ? 0 : 1;
        wrong += look.seen() && look.began() > answered ? 1 : 0;
    }

    private Look look(Viewer guest) {
        long began = System.nanoTime();
        boolean seen;
        try {
            gate.pass(Act.about(guest, "test", "promise", Action.SEE, her.person()), board::of);
            seen = true;
        } catch (NotOpen shut) {
            seen = false;
        }
        return new Look(began, System.nanoTime(), seen);
    }
}
