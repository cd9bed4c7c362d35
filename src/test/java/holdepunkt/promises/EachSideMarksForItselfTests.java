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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class EachSideMarksForItselfTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext parts;

    @Autowired
    MakingPromises making;

    @Autowired
    MarkingPromises marking;

    @Autowired
    PromiseBoard board;

    @Autowired
    JdbcClient sql;

    Newcomers newcomers;
    Newcomer her;
    UUID promise;

    @BeforeEach
    void promised() {
        newcomers = new Newcomers(stage, parts);
        her = newcomers.enter();
        newcomers.lead(her.person(), "kari");
        newcomers.give(her.person(), "ida", "seat", java.util.List.of("identity", "meeting", "letter", "promise"));
        promise = newcomers.as("kari", her.person(), "promise", Action.WRITE, opening -> making.make(opening,
                new MakingPromises.Line(UUID.randomUUID(), "i_do", stage.account("anne"), PersonText.of("Jeg ringer."), LocalDate.now(Period.NORWAY).plusDays(3), null)));
    }

    @Test
    void herMarkAndThePromisersStandBesideEachOther() {
        mark("anne", Mark.KEPT);
        mark(her.subject(), Mark.NOT_KEPT);
        var line = line();
        assertThat(line.theirs()).isEqualTo(Mark.KEPT);
        assertThat(line.hers()).isEqualTo(Mark.NOT_KEPT);
        assertThat(line.differs()).isTrue();
    }

    @Test
    void someoneCloseMarksByHerWordAndItIsLoggedAsThat() {
        mark("berit", Mark.KEPT);
        assertThat(line().hers()).isEqualTo(Mark.KEPT);
        assertThat(line().byHelper()).isTrue();
    }

    @Test
    void theLatestMarkOfASideCounts() {
        mark(her.subject(), Mark.NOT_KEPT);
        mark(her.subject(), Mark.KEPT);
        assertThat(line().hers()).isEqualTo(Mark.KEPT);
    }

    @Test
    void aSeatAtTheTableAloneMarksNothingForOthers() {
        assertThatThrownBy(() -> mark("ida", Mark.KEPT)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> insert("ida", "helper", "kept")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyWritesForAnotherSideInTheDatabaseEither() {
        assertThatThrownBy(() -> insert("anne", "person", "kept")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert("anne", "helper", "kept")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert("kari", "person", "kept")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert("kari", "promiser", "kept")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(her.subject(), "promiser", "kept")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(her.subject(), "helper", "kept")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(her.subject(), "person", "broken")).isInstanceOf(DataAccessException.class);
        assertThat(insert(her.subject(), "person", "kept")).isEqualTo(1);
    }

    @Test
    void aMarkIsNeverRewrittenOrRemoved() {
        mark(her.subject(), Mark.NOT_KEPT);
        assertThatThrownBy(() -> newcomers.as("anne", her.person(), "promise", Action.WRITE, o -> sql.sql("update promises.promise_mark set mark = 'kept'").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> newcomers.as("anne", her.person(), "promise", Action.WRITE, o -> sql.sql("delete from promises.promise_mark").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aMovedPromiseHasANewDayAndTheFirstOneStays() {
        assertThatThrownBy(() -> mark("anne", Mark.CHANGED)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> insert("anne", "promiser", "changed")).isInstanceOf(DataAccessException.class);
        var later = LocalDate.now(Period.NORWAY).plusDays(20);
        newcomers.as("anne", her.person(), "promise", Action.WRITE, opening -> {
            marking.change(opening, promise, later, PersonText.of("Jeg skriver i stedet."), PersonText.of("Ingen tok telefonen."));
            return true;
        });
        assertThat(line().by()).isEqualTo(later);
        assertThat(line().firstDate()).isEqualTo(LocalDate.now(Period.NORWAY).plusDays(3));
        assertThat(line().what().reveal()).isEqualTo("Jeg skriver i stedet.");
        assertThat(line().theirNote().reveal()).isEqualTo("Ingen tok telefonen.");
    }

    private void mark(String subject, Mark mark) {
        newcomers.as(subject, her.person(), "promise", Action.WRITE, opening -> {
            marking.mark(opening, promise, mark, PersonText.of(""));
            return true;
        });
    }

    private int insert(String subject, String side, String mark) {
        return newcomers.as(subject, her.person(), "promise", Action.WRITE, (Opening opening) -> sql.sql("""
                insert into promises.promise_mark (area_id, id, promise_id, person_id, by_side, mark, marked_by)
                values (:area, gen_random_uuid(), :promise, :person, :side, :mark, :me)""")
                .param("area", stage.area().value()).param("promise", promise).param("person", her.person().value()).param("side", side)
                .param("mark", mark).param("me", opening.viewer().account().value()).update());
    }

    private PromiseLine line() {
        return newcomers.as("kari", her.person(), "promise", Action.SEE, opening -> board.find(opening, promise));
    }
}
