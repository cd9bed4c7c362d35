package holdepunkt.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first thing that never breaks, broken on purpose. */
@Staged
class NobodyIsLetGoTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext context;

    @Autowired
    Gate gate;

    @Autowired
    JdbcClient sql;

    @Autowired
    Employments employments;

    @Autowired
    FixedTerms terms;

    @Autowired
    Declarations declarations;

    @Autowired
    Ties ties;

    @Autowired
    OverdueStandIns overdue;

    Cast cast;

    @BeforeEach
    void people() {
        cast = new Cast(stage, context);
    }

    @Test
    void whoeverWorksElsewhereTooIsSignedOutAndComesBackAsWhatIsLeft() {
        var both = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        context.getBean(holdepunkt.access.OpeningAccounts.class).beginWork(stage.area(), both.account(), stage.unit("dps"), "clinician");
        var signedIn = stage.as(both.subject());
        assertThat(signedIn.get("/desk").status()).isEqualTo(200);
        employments.end(stage.area(), both.account(), stage.unit("rus"), "quit");
        assertThat(signedIn.raw("GET", "/desk", java.util.Map.of(), java.util.Map.of()).status()).as("the old sign-in").isNotEqualTo(200);
        assertThat(stage.as(both.subject()).get("/desk").document().select(".hp-me__unit").text()).contains("DPS").doesNotContain("Rus og psykisk helse");
    }

    @Test
    void whenAJobEndsTheDeputyStandsInAndAccessEndsAtOnce() {
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        var deputy = cast.staff("Olav Myrland", "rus", "addiction_counsellor");
        var person = cast.person("Tuva", contact, deputy);
        var signedIn = stage.as(contact.subject());
        assertThat(signedIn.get(person.page()).status()).isEqualTo(200);

        employments.end(stage.area(), contact.account(), stage.unit("rus"), "quit");

        for (var page : java.util.List.of(person.page(), "/desk")) {
            var asked = signedIn.raw("GET", page, java.util.Map.of(), java.util.Map.of());
            var nobody = stage.nobody().raw("GET", page, java.util.Map.of(), java.util.Map.of());
            assertThat(java.util.List.of(asked.status(), asked.location())).as("signed out from this moment: " + page).isEqualTo(java.util.List.of(nobody.status(), nobody.location()));
            assertThat(asked.status()).isNotEqualTo(200);
        }
        assertThat(stage.as(contact.subject()).get(person.page()).status()).isEqualTo(404);
        assertThat(stage.as(deputy.subject()).get(person.page()).status()).isEqualTo(200);
        assertThat(holders(person)).containsExactly(deputy.account().value());
    }

    @Test
    void aJobWithALastDayEndsByTheClockAsByHand() throws Exception {
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        var deputy = cast.staff("Olav Myrland", "rus", "addiction_counsellor");
        var person = cast.person("Tuva", contact, deputy);
        terms.agree(stage.area(), contact.account(), stage.unit("rus"), java.time.LocalDate.now(Period.NORWAY), java.time.Instant.now().plusSeconds(3600), contact.account());
        terms.over(stage.area());
        assertThat(holders(person)).containsExactly(contact.account().value());
        anHourGoes(contact);
        terms.over(stage.area());
        assertThat(holders(person)).containsExactly(deputy.account().value());
        assertThat(stage.as(contact.subject()).get(person.page()).status()).isEqualTo(404);
        terms.over(stage.area());
        assertThat(ends(contact)).isEqualTo(1);
    }

    /** Not waited for: a last moment two seconds ahead had come before a slow machine had looked for the first time. */
    private void anHourGoes(Cast.Staff one) throws SQLException {
        try (var superuser = stage.superuser(); var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate("update access.work set ends_at = clock_timestamp() - interval '1 second' where account_id = '" + one.account() + "'")).isOne();
        }
    }

    private int ends(Cast.Staff one) throws SQLException {
        try (var superuser = stage.superuser(); var count = superuser.createStatement().executeQuery(
                "select count(*) from access.work_end where why = 'term_over' and account_id = '" + one.account() + "'")) {
            count.next();
            return count.getInt(1);
        }
    }

    @Test
    void whoComesFromOutsideIsContactOnlyWithADeclarationAndADeputyInAService() {
        var peer = cast.staff("Rune Utenfra", "erfaring", "peer_consultant");
        var deputy = cast.staff("Olav Myrland", "rus", "addiction_counsellor");
        assertThat(holders(cast.person("Tuva", peer, deputy))).containsExactly(deputy.account().value());
        var siri = stage.as("siri");
        siri.submit("/declarations", "/declarations/" + peer.account(), "signedOn", "2026-01-05");
        assertThat(siri.get("/declarations").text()).contains("Skrevet under mandag 5. januar", "Siri Holmefjord tar vare på den.");
        var person = cast.person("Tuva", peer, deputy);
        assertThat(holders(person)).containsExactly(peer.account().value());
        assertThat(stage.as("anne").get("/declarations").status()).isEqualTo(404);
    }

    @Test
    void comingBackAsksAnewWhetherTheOneFromOutsideMayBeContact() throws Exception {
        var peer = cast.staff("Rune Utenfra", "erfaring", "peer_consultant");
        declarations.keep(stage.area(), peer.account(), java.time.LocalDate.now(Period.NORWAY), stage.account("siri"));
        var person = cast.person("Tuva", peer, cast.staff("Olav Myrland", "rus", "addiction_counsellor"));
        var hers = stage.as(person.subject());
        hers.submit(person.page() + "/contact", person.page() + "/contact/" + tie(person, peer) + "/letting-go");
        assertThat(holders(person)).isEmpty();
        try (var superuser = stage.superuser(); var statement = superuser.createStatement()) {
            statement.execute("delete from access.declaration where account_id = '" + peer.account() + "'");
        }
        hers.submit(person.page() + "/contact", person.page() + "/contact/return");
        assertThat(holders(person)).hasSize(1).doesNotContain(peer.account().value());
    }

    @Test
    void endingAJobTwiceIsOneEnd() {
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        var person = cast.person("Tuva", contact, cast.staff("Olav Myrland", "rus", "addiction_counsellor"));
        employments.end(stage.area(), contact.account(), stage.unit("rus"), "quit");
        var first = holders(person);
        employments.end(stage.area(), contact.account(), stage.unit("rus"), "quit");
        assertThat(holders(person)).isEqualTo(first).hasSize(1);
    }

    @Test
    void aStandInWithoutASuccessorRisesOnceAfterFourteenDays() {
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        var person = cast.person("Tuva", contact, cast.staff("Olav Myrland", "rus", "addiction_counsellor"));
        employments.end(stage.area(), contact.account(), stage.unit("rus"), "quit");
        var today = java.time.LocalDate.now(holdepunkt.core.Period.NORWAY);
        overdue.rise(today.plusDays(14));
        assertThat(risen(person)).isZero();
        overdue.rise(today.plusDays(15));
        overdue.rise(today.plusDays(16));
        assertThat(risen(person)).isEqualTo(1);
    }

    private int risen(Cast.Person person) {
        return gate.pass(Act.mine(Viewer.system(stage.area(), "contacts"), "test"),
                opening -> sql.sql("select count(*) from people.tie_risen where person_id = ?").params(person.id().value()).query(Integer.class).single());
    }

    @Test
    void contactAndDeputyMayLeaveAtTheSameMomentAndSomebodyStillHolds() throws Exception {
        for (int round = 0; round < 20; round++) {
            var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
            var deputy = cast.staff("Olav Myrland", "rus", "addiction_counsellor");
            var person = cast.person("Tuva", contact, deputy);
            atOnce(() -> employments.end(stage.area(), contact.account(), stage.unit("rus"), "quit"),
                    () -> employments.end(stage.area(), deputy.account(), stage.unit("rus"), "ill"));
            assertThat(holders(person)).hasSize(1).doesNotContain(contact.account().value(), deputy.account().value());
        }
    }

    @Test
    void theContactCannotEndTheLastTieBySql() {
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        var person = cast.person("Tuva", contact, cast.staff("Olav Myrland", "rus", "addiction_counsellor"));
        for (var why : List.of("handed_over", "work_ended", "let_go")) {
            assertThatThrownBy(() -> endBySql(stage.viewer(contact.subject()), person, tie(person, contact), why)).isInstanceOf(DataAccessException.class);
        }
        assertThat(holders(person)).containsExactly(contact.account().value());
    }

    @Test
    void theSystemActorCannotEndTheLastTieBySqlEither() {
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        var person = cast.person("Tuva", contact, null);
        var tie = tie(person, contact);
        assertThatThrownBy(() -> gate.asSystem(stage.area(), "contacts", "test", () -> insertEnd(person, tie, "work_ended"))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> gate.asSystem(stage.area(), "contacts", "test", () -> insertEnd(person, tie, "let_go"))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> gate.asSystem(stage.area(), "contacts", "test", () -> sql.sql("update access.work set ends_at = now() where account_id = ?")
                .params(contact.account().value()).update())).isInstanceOf(DataAccessException.class);
        assertThat(holders(person)).containsExactly(contact.account().value());
    }

    @Test
    void theApplicationRoleCanNeitherDeleteNorRewriteATie() throws Exception {
        stage.elvestad();
        try (var app = stage.application(); var statement = app.createStatement()) {
            for (var attempt : List.of("delete from people.contact_tie", "update people.contact_tie set account_id = person_id", "delete from people.tie_end",
                    "truncate people.contact_tie", "update people.tie_end set tie_id = id", "alter table people.tie_end disable trigger all",
                    "delete from people.tie_count", "drop trigger nobody_is_let_go on people.tie_end")) {
                assertThatThrownBy(() -> statement.execute(attempt)).as(attempt).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void withoutAContextNoTieCanBeEnded() throws Exception {
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        var person = cast.person("Tuva", contact, null);
        var tie = tie(person, contact);
        try (var app = stage.application(); var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into people.tie_end (area_id, id, person_id, tie_id, why, ended_by) values ('%s', gen_random_uuid(), '%s', '%s', 'let_go', '%s')"
                    .formatted(stage.area(), person.id(), tie, contact.account()))).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void twoWhoEndOneTieEachAtOnceCannotBothSucceed() throws Exception {
        var ends = new AtomicInteger();
        for (int round = 0; round < 10; round++) {
            var one = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
            var other = cast.staff("Olav Myrland", "rus", "addiction_counsellor");
            var person = cast.person("Tuva", one, null);
            gate.asSystem(stage.area(), "contacts", "test", () -> ties.begin(stage.area(), person.id(), other.account(), stage.unit("rus"), null, "alltid"));
            var both = new CyclicBarrier(2);
            atOnce(() -> endTogether(person, tie(person, one), both, ends), () -> endTogether(person, tie(person, other), both, ends));
            assertThat(holders(person)).hasSize(1);
        }
        assertThat(ends).hasValue(10);
    }

    private void endTogether(Cast.Person person, UUID tie, CyclicBarrier both, AtomicInteger ends) {
        try {
            gate.asSystem(stage.area(), "contacts", "test", () -> {
                insertEnd(person, tie, "handed_over");
                try {
                    both.await();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            ends.incrementAndGet();
        } catch (DataAccessException | org.springframework.transaction.TransactionSystemException refused) {
            assertThat(refused).rootCause().hasMessageContaining("the last fixed contact cannot be taken from her");
        }
    }

    private void endBySql(Viewer viewer, Cast.Person person, UUID tie, String why) {
        gate.pass(Act.about(viewer, "test", "network", Action.WRITE, person.id()), opening -> insertEnd(person, tie, why));
    }

    private int insertEnd(Cast.Person person, UUID tie, String why) {
        return sql.sql("insert into people.tie_end (area_id, id, person_id, tie_id, why) values (?, gen_random_uuid(), ?, ?, ?)")
                .params(stage.area().value(), person.id().value(), tie, why).update();
    }

    private UUID tie(Cast.Person person, Cast.Staff contact) {
        return gate.pass(Act.mine(Viewer.system(stage.area(), "contacts"), "test"), opening -> ties.of(stage.area(), person.id()).stream()
                .filter(tie -> tie.account().equals(contact.account())).findFirst().orElseThrow().id());
    }

    private List<UUID> holders(Cast.Person person) {
        return gate.pass(Act.mine(Viewer.system(stage.area(), "contacts"), "test"),
                opening -> sql.sql("select account_id from people.live_tie where person_id = ? order by begun_at").params(person.id().value()).query(UUID.class).list());
    }

    private static void atOnce(Runnable one, Runnable other) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            var start = new CountDownLatch(1);
            var tasks = List.of(two.submit(() -> { start.await(); one.run(); return null; }), two.submit(() -> { start.await(); other.run(); return null; }));
            start.countDown();
            for (var task : tasks) {
                task.get();
            }
        }
    }
}
