package holdepunkt.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonText;
import holdepunkt.core.Viewer;
import holdepunkt.people.Cast;
import holdepunkt.promises.Newcomers;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fourth invariant, broken on purpose by SQL as the application's own role, with a signed context, and by two transactions at once. */
@Staged
class EveryoneWhoIsAskedAboutGetsAnAnswerTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;
    @Autowired
    Gate gate;
    @Autowired
    JdbcClient sql;
    @Autowired
    AskingForOneself asking;

    private Cast.Person person;
    private Cast.Staff contact;
    private UUID nomination;

    @BeforeEach
    void sheAsks() {
        stage.elvestad();
        var cast = new Cast(stage, context);
        contact = cast.staff("Olav Elvik", "rus", "addiction_counsellor");
        person = cast.person("Gro", contact, null);
        nomination = gate.pass(act(stage.viewer(person.subject()), Action.WRITE), opening -> asking.ask(opening, Set.of(), PersonText.of("")));
    }

    @Test
    void aQuestionWithoutAnAnswerCannotBeClosed() {
        refused("a question without an answer stays open", () -> as("tore", () -> close("answered", "tore")));
        refused("a question without an answer stays open", () -> as(person.subject(), () -> close("answered", person.subject())));
        assertThat(closures()).isZero();
    }

    @Test
    void nobodyElseSaysThatSheDidNotSayYes() {
        refused("only she says", () -> as("tore", () -> close("her_no", "tore")));
        as(person.subject(), () -> close("her_no", person.subject()));
        assertThat(closures()).isEqualTo(1);
    }

    @Test
    void aContactCannotEndItByCallingHerTheWrongPerson() {
        refused("only those it concerns", () -> as(contact.subject(), () -> close("wrong_person", contact.subject())));
        assertThat(closures()).isZero();
    }

    @Test
    void nobodyClosesInSomebodyElsesName() {
        refused("one's own name", () -> as("tore", () -> close("wrong_person", "kari")));
    }

    @Test
    void aNoPointsSomewhereAndALaterAnswerSaysWhy() {
        refused("nomination_answer_check", () -> as("tore", () -> answer("no", null, null, new byte[] {1}, null)));
        refused("the office says what differs", () -> as("tore", () -> answer("not_now", null, null, null, null)));
        var first = as("tore", () -> answer("yes", null, null, null, null));
        refused("nomination_answer_first", () -> as("tore", () -> answer("yes", null, null, null, null)));
        refused("a later answer says which it replaces and why", () -> as("tore", () -> answer("not_now", null, first, new byte[] {1}, null)));
    }

    @Test
    void onlyTheOfficeAnswers() {
        for (var who : List.of(person.subject(), "anne")) {
            assertThatThrownBy(() -> as(who, () -> answer("yes", null, null, null, null))).isNotNull();
        }
        assertThat(count("intake.nomination_answer")).isZero();
    }

    @Test
    void nobodyAsksInHerName() {
        refused("only she asks for herself", () -> as("tore", () -> sql.sql("""
                insert into intake.nomination (area_id, id, person_id, route, asked_by, criteria_version, office_unit, answer_by)
                select area_id, gen_random_uuid(), person_id, 'self', ?, criteria_version, office_unit, answer_by from intake.nomination where id = ?""")
                .params(stage.account("tore").value(), nomination).update()));
        refused("nomination_check", () -> as("tore", () -> sql.sql("""
                insert into intake.nomination (area_id, id, person_id, route, asked_by, asked_unit, criteria_version, office_unit, answer_by)
                select area_id, gen_random_uuid(), person_id, 'nav', ?, office_unit, criteria_version, office_unit, answer_by from intake.nomination where id = ?""")
                .params(stage.account("tore").value(), nomination).update()));
    }

    @Test
    void nobodyWhoWorksHereAsksInAColleaguesName() {
        new Newcomers(stage, context).coordinator(person.id(), "kari");
        for (var who : List.of(contact.subject(), "kari")) {
            refused("row-level security", () -> as(who, () -> copied(stage.account("anne").value())));
            assertThat(as(who, () -> copied(stage.viewer(who).account().value()))).isEqualTo(1);
        }
    }

    private int copied(UUID askedBy) {
        return sql.sql("""
                insert into intake.nomination (area_id, id, person_id, route, asked_by, asked_unit, said_yes_on, said_yes_to, said_yes_how, criteria_version,
                    office_unit, answer_by)
                select area_id, gen_random_uuid(), person_id, 'nav', ?, office_unit, current_date, 'me', 'phone', criteria_version, office_unit, answer_by
                  from intake.nomination where id = ?""").params(askedBy, nomination).update();
    }

    @Test
    void aTextIsErasedOrLeftAndNothingIsDeleted() {
        refused("erased or left", () -> as("tore", () -> sql.sql("update intake.nomination set why = '\\x02' where id = ?").param(nomination).update()));
        refused("permission denied", () -> as("tore", () -> sql.sql("update intake.nomination set answer_by = current_date + 900 where id = ?").param(nomination).update()));
        refused("permission denied", () -> as("tore", () -> sql.sql("delete from intake.nomination_answer").update()));
    }

    @Test
    void answeringAndRefusingAtTheSameTimeNeverBothHold() throws Exception {
        int rounds = 12;
        for (int i = 0; i < rounds; i++) {
            sheAsks();
            var both = atOnce(() -> as("tore", () -> answer("yes", null, null, null, null)), () -> as(person.subject(), () -> close("her_no", person.subject())));
            // She is always heard; the answer stands only if it was first.
            assertThat(both.get(1)).isTrue();
            assertThat(closures()).isEqualTo(1);
            assertThat(count("intake.nomination_answer")).isEqualTo(both.getFirst() ? 1 : 0);
        }
    }

    @Test
    void ofTwoAnswersAtTheSameTimeOneStands() throws Exception {
        var both = atOnce(() -> as("tore", () -> answer("yes", null, null, null, null)), () -> as("kari", () -> answer("not_now", null, null, new byte[] {1}, null)));
        assertThat(both).containsExactlyInAnyOrder(true, false);
        assertThat(count("intake.nomination_answer")).isEqualTo(1);
    }

    @Test
    void aClosedQuestionOpensNothingFromTheSameMoment() {
        as(person.subject(), () -> close("her_no", person.subject()));
        assertThatThrownBy(() -> as("tore", () -> 0)).isInstanceOf(holdepunkt.core.NotOpen.class);
    }

    private List<Boolean> atOnce(Callable<?> first, Callable<?> second) throws Exception {
        var start = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var both = List.of(two.submit(held(start, first)), two.submit(held(start, second)));
            return List.of(both.getFirst().get(), both.getLast().get());
        }
    }

    private static Callable<Boolean> held(CyclicBarrier start, Callable<?> act) {
        return () -> {
            start.await();
            try {
                act.call();
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };
    }

    private UUID answer(String answer, UUID offer, UUID replaces, byte[] differs, byte[] because) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into intake.nomination_answer (area_id, id, nomination_id, person_id, answer, offer_id, answered_by, answered_unit, replaces, differs, because)
                values (:area, :id, :nomination, :person, :answer, :offer, sec.actor(), :unit, :replaces, :differs, :because)""")
                .param("area", stage.area().value()).param("id", id).param("nomination", nomination).param("person", person.id().value()).param("answer", answer)
                .param("offer", offer, java.sql.Types.OTHER).param("unit", stage.unit("tildeling").value()).param("replaces", replaces, java.sql.Types.OTHER)
                .param("differs", differs, java.sql.Types.BINARY).param("because", because, java.sql.Types.BINARY).update();
        return id;
    }

    private int close(String kind, String by) {
        var account = stage.viewer(by).account();
        return sql.sql("insert into intake.nomination_closure (area_id, id, nomination_id, person_id, kind, closed_by) values (?, gen_random_uuid(), ?, ?, ?, ?)")
                .params(stage.area().value(), nomination, person.id().value(), kind, account.value()).update();
    }

    private <T> T as(String subject, Callable<T> act) {
        return gate.pass(act(stage.viewer(subject), Action.SEE), opening -> {
            try {
                return act.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private Act act(Viewer viewer, Action action) {
        return Act.about(viewer, "test", "nomination", action, person.id());
    }

    private static void refused(String why, ThrowingCallable act) {
        assertThatThrownBy(act).rootCause().hasMessageContaining(why);
    }

    private long closures() {
        return count("intake.nomination_closure");
    }

    private long count(String table) {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery("select count(*) from " + table + " where nomination_id = '" + nomination + "'")) {
            row.next();
            return row.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }
}
