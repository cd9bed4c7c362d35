package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.consent.Consents;
import holdepunkt.consent.SharingWithSeat;
import holdepunkt.consent.Told;
import holdepunkt.core.Action;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.core.Viewer;
import holdepunkt.people.Cast;
import holdepunkt.people.Employments;
import holdepunkt.people.ShuttingOut;
import holdepunkt.promises.MakingPromises;
import holdepunkt.promises.Newcomers;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody writes about her while her yes, their work or her patience with them ends: nothing that begins after that is written, and nothing is given that outlives it. */
@Staged
class NothingIsWrittenAfterItEndedTests {

    private static final int ROUNDS = "full".equals(System.getProperty("holdepunkt.size")) ? 200 : 20;
    private static final int WRITES = 14;
    private static final int SHARES = 5;
    private static final Set<String> SEAT = Set.of("identity", "meeting", "promise");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    MakingPromises making;
    @Autowired
    Consents consents;
    @Autowired
    SharingWithSeat sharing;
    @Autowired
    ShuttingOut shuttingOut;
    @Autowired
    Employments employments;

    private Newcomers newcomers;
    private Newcomers.Newcomer her;
    private long before;
    private long after;
    private long wrong;

    /** What one of those at work did. @param began when @param done whether it was taken */
    private record Done(long began, boolean done) {}

    /** How it ends for one at work who has a ground with her. */
    private enum End { HER_YES, THEIR_WORK, SHUT_OUT }

    @Test
    void whateverEndsItEndsItForWritesAndForWhatIsSharedMeanwhile() throws Exception {
        newcomers = new Newcomers(stage, parts);
        her = newcomers.enter();
        var cast = new Cast(stage, parts);
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (var end : End.values()) {
                    writes(cast.staff("Rask Elvås", "nav", "caseworker"), end, hands);
                }
                shares(cast.staff("Rask Elvås", "nav", "caseworker"), End.THEIR_WORK, hands);
                shares(cast.staff("Rask Elvås", "nav", "caseworker"), End.SHUT_OUT, hands);
            }
        }
        assertThat(before).as("taken before it ended").isPositive();
        assertThat(after).as("tried after it ended").isGreaterThan(ROUNDS);
        Guards.report("ended-while-writing", (long) ROUNDS * (3 * (WRITES + 2) + 2 * SHARES), wrong, 1_000, 0, "before=" + before, "after=" + after);
    }

    private void writes(Cast.Staff one, End end, ExecutorService hands) throws Exception {
        var yes = share(one);
        race(one, end, yes, hands, WRITES, 2, () -> newcomers.as(seen(one), her.person(), "promise", Action.WRITE, opening -> making.make(opening,
                new MakingPromises.Line(UUID.randomUUID(), "i_do", stage.account("anne"), PersonText.of("Ringer"), LocalDate.now(Period.NORWAY).plusDays(4), null))));
    }

    /** Whoever is signed out in the instant between signing in and asking is nobody. */
    private Viewer seen(Cast.Staff one) {
        try {
            return stage.viewer(one.subject());
        } catch (NoSuchElementException signedOut) {
            throw new NotOpen();
        }
    }

    private void shares(Cast.Staff one, End end, ExecutorService hands) throws Exception {
        // Hers to give, so that what is tried afterwards is no race: what counts is that nothing of it opens anything.
        race(one, end, share(one), hands, SHARES, 0, () -> share(one));
    }

    private UUID share(Cast.Staff one) {
        var cause = UUID.randomUUID();
        return newcomers.as(her.subject(), her.person(), "sharing", Action.DECIDE, hers -> {
            sharing.allow(hers, one.account(), Told.in(hers, "coord", "nb"), "seat", SEAT, cause, Instant.now().plus(Duration.ofDays(30)));
            return cause;
        });
    }

    private void race(Cast.Staff one, End end, UUID yes, ExecutorService hands, int times, int late, Callable<?> act) throws Exception {
        var half = new CountDownLatch(times / 2);
        var acts = new ArrayList<Future<Done>>();
        for (int i = 0; i < times; i++) {
            acts.add(hands.submit(() -> {
                long began = System.nanoTime();
                var done = new Done(began, isTaken(act));
                half.countDown();
                return done;
            }));
        }
        half.await();
        end(one, end, yes);
        long ended = System.nanoTime();
        for (int i = 0; i < late; i++) {
            acts.add(hands.submit(() -> new Done(System.nanoTime(), isTaken(act))));
        }
        for (var each : acts) {
            var done = each.get();
            boolean afterwards = done.began() > ended;
            after += afterwards ? 1 : 0;
            before += !afterwards && done.done() ? 1 : 0;
            wrong += afterwards && late > 0 && done.done() ? 1 : 0;
        }
        wrong += seesHer(one) ? 1 : 0;
    }

    private static boolean isTaken(Callable<?> act) throws Exception {
        try {
            act.call();
            return true;
        } catch (NotOpen | BrokenRule | NoSuchElementException refused) {
            // The last is a sign-in that ended with the work it was for, in the instant between beginning and being used.
            return false;
        }
    }

    private void end(Cast.Staff one, End end, UUID yes) {
        switch (end) {
            case HER_YES -> newcomers.as(her.subject(), her.person(), "sharing", Action.DECIDE, hers -> {
                consents.withdraw(hers, yes);
                return null;
            });
            case THEIR_WORK -> employments.end(stage.area(), one.account(), stage.unit("nav"), "quit");
            case SHUT_OUT -> newcomers.as(her.subject(), her.person(), "network", Action.DECIDE, hers -> {
                shuttingOut.account(hers, one.account());
                return null;
            });
        }
    }

    private boolean seesHer(Cast.Staff one) throws Exception {
        return isTaken(() -> newcomers.as(one.subject(), her.person(), "identity", Action.SEE, opening -> opening));
    }
}
