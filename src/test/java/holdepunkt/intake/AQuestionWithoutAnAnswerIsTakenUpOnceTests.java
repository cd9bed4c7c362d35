package holdepunkt.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonText;
import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class AQuestionWithoutAnAnswerIsTakenUpOnceTests {

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
    @Autowired
    AnsweringNominations answering;
    @Autowired
    OverdueNominations overdue;

    private Cast.Staff contact;
    private Cast.Person person;

    @BeforeEach
    void someone() {
        stage.elvestad();
        var cast = new Cast(stage, context);
        contact = cast.staff("Olav Elvik", "rus", "addiction_counsellor");
        person = cast.person("Gro", contact, null);
    }

    @Test
    void whenItsDayHasPassedAndNotAgain() throws SQLException {
        var late = asked(1);
        overdue.find();
        overdue.find();
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(signals(late)).isEqualTo(1));
        overdue.find();
        assertThat(count("select count(*) from intake.overdue where nomination_id = '" + late + "'")).isEqualTo(1);
        assertThat(stage.as(person.subject()).get(person.page() + "/signals").text()).contains("Et spørsmål om møte venter på svar");
    }

    @Test
    void notOnItsDayAndNotWhenItIsAnswered() throws SQLException {
        var today = asked(0);
        var answered = asked(3);
        gate.pass(Act.about(stage.viewer("tore"), "test", "nomination", Action.DECIDE, person.id()), opening -> answering.answer(opening, answered,
                new AnsweringNominations.Decision(Answer.YES, PersonText.of(""), null, null, PersonText.of(""))));
        overdue.find();
        assertThat(count("select count(*) from intake.overdue where nomination_id in ('" + today + "', '" + answered + "')")).isZero();
    }

    @Test
    void nobodyTellsItBeforehandSoThatItIsNeverTakenUp() throws SQLException {
        var late = asked(1);
        assertThatThrownBy(() -> gate.pass(Act.about(stage.viewer(contact.subject()), "test", "nomination", Action.SEE, person.id()), opening ->
                sql.sql("insert into intake.overdue (area_id, id, nomination_id, person_id) values (?, gen_random_uuid(), ?, ?)")
                        .params(stage.area().value(), late, person.id().value()).update())).rootCause().hasMessageContaining("row-level security");
    }

    /** @param daysAgo how long ago an answer was due */
    private UUID asked(int daysAgo) throws SQLException {
        var id = gate.pass(Act.about(stage.viewer(person.subject()), "test", "nomination", Action.WRITE, person.id()),
                opening -> asking.ask(opening, Set.of(), PersonText.of("")));
        try (var superuser = stage.superuser(); var statement = superuser.createStatement()) {
            // Only this way does a day move: the table itself lets nobody.
            statement.execute("set session_replication_role = replica");
            statement.execute("update intake.nomination set answer_by = (now() at time zone 'Europe/Oslo')::date - " + daysAgo + " where id = '" + id + "'");
        }
        return id;
    }

    private long signals(UUID nomination) throws SQLException {
        return count("select count(*) from signals.signal where kind = 'nomination_overdue' and subject = '" + nomination + "'");
    }

    private long count(String query) throws SQLException {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
