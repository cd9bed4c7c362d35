package holdepunkt.meetings.followup;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.meetings.AnsweringSeats;
import holdepunkt.meetings.AskingForSeats;
import holdepunkt.meetings.MeetingKind;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.NewSeat;
import holdepunkt.meetings.SeatRole;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two in the same instant, one who writes and one who ends it: who is too late is told so in words and keeps what was typed. */
@Staged
class WhatIsWrittenInTheInstantItClosesTests extends AMeetingToClose {

    private static final int ROUNDS = "full".equals(System.getProperty("holdepunkt.size")) ? 200 : 6;
    private static final String HERE = " (area_id, id, meeting_id, person_id, ";
    private static final String OF = ") select area_id, gen_random_uuid(), id, person_id, ";

    @Autowired
    Meetings meetings;
    @Autowired
    AskingForSeats seats;
    @Autowired
    AnsweringSeats answers;

    private final ExecutorService hands = Executors.newFixedThreadPool(5);

    @AfterEach
    void done() {
        hands.close();
    }

    @Test
    void whoWritesWhileItClosesIsToldThatItIsClosed() throws Exception {
        for (var page : List.of("/lines", "/options")) {
            open(MeetingKind.CARE_GROUP);
            var written = line("kari", page);
            var told = whileAnother("", "insert into meetings.meeting_closing" + HERE + "way, closed_by" + OF + "'nobody_met', opened_by from meetings.meeting where id = ?", written);
            assertThat(told.status()).isEqualTo(422);
            assertThat(told.text()).contains("Møtet er lukket");
            assertThat(told.body()).as("what was typed is kept").contains("Et sted å bo");
        }
        assertThat(count("decision_line") + count("option_line")).isZero();
    }

    @Test
    void whoWritesWhileTheLetterGoesOutIsToldSo() throws Exception {
        var told = whileAnother("", "insert into meetings.letter_finish" + HERE + "version_id, finished_by" + OF + "gen_random_uuid(), opened_by from meetings.meeting where id = ?",
                line("kari", "/lines"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("Brevet er ferdig").doesNotContain("Møtet er lukket");
        assertThat(count("decision_line")).isZero();
    }

    /** The second word would have closed it, had nobody written down what nobody took meanwhile. */
    @Test
    void whoClosesWhileALineIsWrittenHasSaidTheWordAndSeesWhatLacks() throws Exception {
        supporter("per");
        stage.as("kari").submit(page + "/closing", page + "/closing/words", "because", "Hun ville hjem.");
        var said = filled("per", "/closing", "/closing/words", "because", "Hun ville ikke ha mer nå.");
        var answer = whileAnother("_shared", "insert into meetings.decision_line" + HERE + "kind, what, written_by" + OF
                + "'nobody_took', '\\x01', opened_by from meetings.meeting where id = ?", said);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(count("meeting_closing")).isZero();
        assertThat(count("closing_word")).isEqualTo(2);
    }

    @Test
    void howeverItFallsNothingBreaksAndNoLineComesAfter() throws Exception {
        long lines = 0;
        long late = 0;
        long wrong = 0;
        for (int round = 0; round < ROUNDS; round++) {
            open(MeetingKind.CARE_GROUP);
            var acts = new ArrayList<>(List.of(line("kari", "/lines"), line(her.subject(), "/lines"), line("kari", "/lines"), line(her.subject(), "/lines")));
            acts.add(filled("kari", "/closing", "/closing/contact-plan", "plan", "Berit går innom.", "nextTry", LocalDate.now(Period.NORWAY).plusDays(3).toString()));
            var after = line("kari", "/lines");
            var statuses = atOnce(acts);
            wrong += statuses.removeLast() == 303 ? 0 : 1;
            long taken = statuses.stream().filter(status -> status == 303).count();
            lines += taken;
            late += statuses.stream().filter(status -> status == 422).count();
            wrong += statuses.stream().filter(status -> status != 303 && status != 422).count();
            wrong += after.call().status() == 422 && count("decision_line") == taken ? 0 : 1;
        }
        Guards.report("written-while-closing", 6L * ROUNDS, wrong, 36, 0, "before=" + lines, "late=" + late);
    }

    private Callable<Visitor.Answer> line(String subject, String form) {
        return form.equals("/lines") ? filled(subject, "/room", "/room/lines", "kind", "nobody_took", "what", "Et sted å bo")
                : filled(subject, "/room", "/room/options", "topic", "home", "option", "Et sted å bo");
    }

    private Callable<Visitor.Answer> filled(String subject, String form, String action, String... fields) {
        var visitor = stage.as(subject).inLanguage("nb");
        var typed = visitor.filled(page + form, page + action, fields);
        var address = page + action;
        return () -> visitor.raw("POST", address, typed, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    private List<Integer> atOnce(List<Callable<Visitor.Answer>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var begun = new ArrayList<Future<Integer>>();
        for (var act : acts) {
            begun.add(hands.submit(() -> {
                start.await();
                return act.call().status();
            }));
        }
        var statuses = new ArrayList<Integer>();
        for (var one : begun) {
            statuses.add(one.get());
        }
        return statuses;
    }

    /** Another has the lock and has written, and lets go when this one stands waiting. @param shared how the other holds it */
    private Visitor.Answer whileAnother(String shared, String statement, Callable<Visitor.Answer> act) throws Exception {
        try (var other = stage.superuser(); var ask = other.createStatement()) {
            other.setAutoCommit(false);
            ask.execute("set local session_replication_role = replica");
            ask.execute("select pg_advisory_xact_lock" + shared + "(hashtextextended('" + meeting + "', 850))");
            try (var change = other.prepareStatement(statement)) {
                change.setObject(1, meeting);
                change.execute();
            }
            var answer = hands.submit(act);
            waits();
            other.commit();
            return answer.get();
        }
    }

    private void waits() throws Exception {
        try (var watch = stage.superuser(); var ask = watch.prepareStatement("""
                select count(*) from pg_locks where locktype = 'advisory' and not granted
                   and (classid::bigint << 32 | objid::bigint) = hashtextextended(?, 850)""")) {
            ask.setString(1, meeting.toString());
            for (int i = 0; i < 6_000 && first(ask.executeQuery()) == 0; i++) {
                Thread.sleep(Duration.ofMillis(10));
            }
            assertThat(first(ask.executeQuery())).as("somebody waits").isOne();
        }
    }

    private void supporter(String subject) {
        var seat = newcomers.as("kari", her.person(), "meeting", Action.WRITE,
                (Opening opening) -> seats.ask(opening, meetings.find(opening, meeting), NewSeat.of(SeatRole.SUPPORTER, stage.account(subject))));
        newcomers.as(her.subject(), her.person(), "sharing", Action.DECIDE, opening -> {
            answers.yes(opening, meetings.find(opening, meeting), seat, List.of("letter", "followup"), true, "nb");
            return true;
        });
    }

    private long count(String table) throws SQLException {
        try (Connection superuser = stage.superuser(); var ask = superuser.prepareStatement("select count(*) from meetings." + table + " where meeting_id = ?")) {
            ask.setObject(1, meeting);
            return first(ask.executeQuery());
        }
    }

    private static long first(java.sql.ResultSet found) throws SQLException {
        try (found) {
            found.next();
            return found.getLong(1);
        }
    }
}
