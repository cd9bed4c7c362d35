package holdepunkt.people.passing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonText;
import holdepunkt.core.Viewer;
import holdepunkt.dev.CaughtNotices;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.notices.SendingNotices;
import holdepunkt.people.reach.Reach;
import holdepunkt.people.reach.Reaches;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R16: one act by two. Everything stops in the transaction that confirms it, and everything is as it was when it is taken back. */
@Staged
class NothingIsSentAfterADeathTests {

    private static final int QUEUED = 100;

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    Gate gate;
    @Autowired
    JdbcClient sql;
    @Autowired
    SendingNotices sending;
    @Autowired
    CaughtNotices.Outgoing outgoing;
    @Autowired
    Reaches reaches;

    private Tables tables;
    private Tables.Table table;
    private String page;
    private String passing;

    @BeforeEach
    void someoneWithAMeetingAndAPromise() {
        tables = new Tables(stage, parts);
        table = tables.lay();
        page = "/people/" + table.person();
        passing = page + "/passing";
    }

    private void reported() {
        stage.as("berit").submit(passing + "/new", page + "/passings", "leader", stage.account("siri").toString(), "forKin", stage.account("berit").toString());
    }

    private void confirmed() {
        reported();
        assertThat(stage.as("siri").submit(passing, passing + "/confirmation", "talked", "true").text()).contains("bekreftet av Siri");
    }

    @Test
    void itTakesTwoAndThenEverythingIsClosedButTheNumberToCall() throws Exception {
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        reported();
        assertThat(stage.as("berit").get(page).text()).contains("Ingenting er stoppet ennå");
        assertThat(stage.as("berit").get(passing).document().select("form[action$=/confirmation]")).isEmpty();
        assertThat(stage.as("siri").get("/desk").text()).contains("Bekreft at");
        assertThat(stage.as("siri").submit(passing, passing + "/confirmation").status()).isEqualTo(422);
        assertThat(stage.as(table.subject()).get(page + "/network").status()).isEqualTo(200);
        assertThat(stage.as("siri").submit(passing, passing + "/confirmation", "talked", "true").text()).contains("Familien kan ringe Berit", "Anne");
        for (var closed : List.of(page + "/contact", table.href(), page + "/if-gone", page + "/promises", table.letter())) {
            assertThat(stage.as("berit").get(closed).status()).as(closed).isEqualTo(404);
            assertThat(stage.as("anne").get(closed).status()).as(closed).isEqualTo(404);
            assertThat(stage.as(table.subject()).get(closed).status()).as(closed).isEqualTo(404);
        }
        assertThat(stage.as(table.subject()).get(page).text()).contains("Denne siden er stengt", "Berit");
        assertThat(stage.as("anne").get(page).status()).isEqualTo(404);
    }

    @Test
    void theSameHandCannotDoBothByAnyWay() {
        reported();
        assertThatThrownBy(() -> gate.pass(Act.about(stage.viewer("berit"), "test", "passing", Action.WRITE, table.person()), opening -> sql.sql("""
                insert into people.passing_confirmed (area_id, id, person_id, passing_id) select area_id, gen_random_uuid(), person_id, id from people.passing where person_id = ?""")
                .params(table.person().value()).update())).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> gate.pass(Act.about(stage.viewer(table.subject()), "test", "network", Action.WRITE, table.person()), opening -> sql.sql("""
                insert into people.passing (area_id, id, person_id, leader_id, for_kin) values (?, gen_random_uuid(), ?, ?, ?)""")
                .params(stage.area().value(), table.person().value(), stage.account("siri").value(), stage.account("berit").value()).update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(stage.as(table.subject()).get(passing + "/new").status()).isEqualTo(404);
    }

    @Test
    void workWithoutAViewerNoLongerSeesHer() {
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        tables.promise(table, "berit", "Ringer boligkontoret", "anne");
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        assertThat(seenBy("deadlines", "select count(*) from promises.promise where person_id = ?")).isPositive();
        confirmed();
        assertThat(seenBy("deadlines", "select count(*) from promises.promise where person_id = ?")).isZero();
        assertThat(seenBy("deadlines", "select count(*) from meetings.meeting where person_id = ?")).isZero();
        assertThat(seenBy("notices", "select count(*) from notices.notice where person_id = ?")).isZero();
        assertThat(stage.as("anne").get("/desk").text()).doesNotContain("boligkontoret");
        stage.as("siri").submit(passing, passing + "/undoing");
        assertThat(seenBy("deadlines", "select count(*) from promises.promise where person_id = ?")).isPositive();
    }

    @Test
    void takenBackEverythingIsAsItWasAndANewReportCanBeMade() throws Exception {
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        tables.promise(table, "berit", "Ringer boligkontoret", "berit");
        var before = openings();
        confirmed();
        assertThat(openings()).isNotEqualTo(before);
        assertThat(stage.as("berit").submit(passing, passing + "/undoing").text()).contains("Dette ble ikke sendt");
        assertThat(openings()).isEqualTo(before);
        assertThat(stage.as("berit").get(table.room()).text()).contains("Ringer boligkontoret");
        assertThat(stage.as(table.subject()).get(page).text()).doesNotContain("stengt");
        assertThat(stage.as("siri").get(page).status()).isEqualTo(404);
        confirmed();
        assertThat(stage.as(table.subject()).get(page).text()).contains("stengt");
    }

    @Test
    void whoStandsInMeanwhileOpensNothingUntilItIsTakenBack() throws Exception {
        confirmed();
        gate.asSystem(stage.area(), "contacts", "test", () -> parts.getBean(holdepunkt.people.page.Openings.class)
                .give(stage.area(), table.person(), stage.account("per"), "contact", List.of("identity", "network"), java.util.UUID.randomUUID(), null));
        assertThat(stage.as("per").get(page).status()).isEqualTo(404);
        stage.as("siri").submit(passing, passing + "/undoing");
        assertThat(stage.as("per").get(page).status()).isEqualTo(200);
    }

    @Test
    void whatIsAnsweredAfterwardsIsPutDownForNobodyAndStopsNothing() throws Exception {
        var line = stage.as(table.subject()).get(page + "/log").document().select("details tr:contains(Berit) a").first().attr("href");
        stage.as(table.subject()).submit(line, line + "/questions", "words", "Hva var dette, " + table.person());
        confirmed();
        var action = stage.as("randi").get("/asked-about").document().select("section:contains(" + table.person() + ") form").first().attr("action");
        stage.as("randi").submit("/asked-about", action, "finding", "part_of_work", "words", "Hun møtte deg.");
        await().atMost(Duration.ofSeconds(60)).until(() -> count("select count(*) from core.event_publication where completion_date is null and serialized_event like '%" + table.person() + "%'") == 0);
        assertThat(count("select count(*) from notices.notice where kind = 'look_answered' and person_id = '" + table.person() + "'")).isZero();
    }

    private long count(String question) throws SQLException {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void whatSheSaidOfWhatIsHersDecidesTheDay() {
        stage.as(table.subject()).submit(page + "/after-me", page + "/after-me", "choice", "at_once");
        confirmed();
        var days = gate.pass(Act.about(stage.viewer("siri"), "test", "passing", Action.SEE, table.person()), opening -> parts.getBean(Passings.class).latest(opening).orElseThrow().shredOn());
        assertThat(days).isEqualTo(LocalDate.now(holdepunkt.core.Period.NORWAY).plusDays(30));
        assertThat(stage.as("berit").get(page + "/after-me").status()).isEqualTo(404);
    }

    @Test
    void aFullQueueStopsInTheMiddleAndNothingIsSentAgainUnasked() throws Exception {
        var address = "q" + table.person() + "@her.example";
        queue(address);
        reported();
        var leader = stage.as("siri");
        var form = leader.filled(passing, passing + "/confirmation", "talked", "true");
        var sender = CompletableFuture.supplyAsync(() -> sending.all(stage.area()));
        while (sentTo(address) < 3 && !sender.isDone()) {
            Thread.sleep(5);
        }
        assertThat(leader.raw("POST", passing + "/confirmation", form, java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(303);
        long sentWhenConfirmed = sentTo(address);
        sender.get();
        sending.all(stage.area());
        long after = sentTo(address) - sentWhenConfirmed;
        assertThat(sentWhenConfirmed).as("the act came in the middle").isBetween(3L, QUEUED - 1L);
        assertThat(stage.as("berit").submit(passing, passing + "/undoing").document().select("main li").size()).isEqualTo((int) (QUEUED - sentWhenConfirmed));
        sending.all(stage.area());
        long again = sentTo(address) - sentWhenConfirmed;
        assertThat(List.of(after, again)).containsExactly(0L, 0L);
        Guards.report("sent-after-death", QUEUED, after + again, QUEUED, 0, "sent-before=" + sentWhenConfirmed);
    }

    private void queue(String address) throws SQLException {
        gate.pass(Act.about(stage.viewer(table.subject()), "test", "reach", Action.WRITE, table.person()), opening -> {
            reaches.save(stage.area(), table.person(), new Reach("email", null, PersonText.of(address), null, "nb", reaches.of(stage.area(), table.person()).version(), "any"));
            return true;
        });
        try (var superuser = stage.superuser(); var statement = superuser.createStatement()) {
            statement.execute("""
                    with made as (insert into meetings.meeting select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'begins_at', now() + interval '9 days'))).*
                        from meetings.meeting m, generate_series(1, %d) where m.id = '%s' returning *)
                    insert into notices.notice (area_id, id, person_id, account_id, kind, subject_id, turn)
                    select made.area_id, gen_random_uuid(), made.person_id, a.id, 'meeting', made.id, '0' from made join access.account a on a.area_id = made.area_id and a.person_id = made.person_id"""
                    .formatted(QUEUED, table.id()));
        }
    }

    private long sentTo(String address) {
        return outgoing.caught().stream().filter(one -> one.parcel().to().equals(address)).count();
    }

    private int seenBy(String actor, String count) {
        return gate.pass(Act.mine(Viewer.system(stage.area(), actor), "test"), opening -> sql.sql(count).params(table.person().value()).query(Integer.class).single());
    }

    private List<String> openings() throws SQLException {
        var rows = new ArrayList<String>();
        try (var superuser = stage.superuser(); var found = superuser.createStatement().executeQuery(
                "select id || ' ' || coalesce(ends_at::text, '') from people.opening where person_id = '" + table.person() + "' and ground <> 'passing' and cause not in "
                        + "(select id from people.passing) order by id")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
