package holdepunkt.meetings.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.meetings.MeetingKind;
import holdepunkt.signals.AskingLeaders;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@Staged
class AMeetingClosesWhenNothingLacksTests extends AMeetingToClose {

    @Autowired
    AskingLeaders leaders;

    @Test
    void everyReasonIsNamedAtOnceAndEachLeadsToWhereItIsPutRight() throws SQLException {
        nobodyTook();
        var shown = stage.as("kari").get(page + "/closing");
        assertThat(shown.document().select("li[data-reason]").eachAttr("data-reason"))
                .containsExactlyInAnyOrder("leader", "letter", "contact", "follow_up");
        assertThat(shown.document().select("li[data-reason=follow_up] a").attr("href")).isEqualTo(page + "/followup");
        assertThat(shown.text()).contains("Noe ingen tok, har ikke gått til en leder", "Brevet er ikke ferdig", "Ingen kontakt er navngitt");
        var refused = stage.as("kari").submitRaw(page + "/closing", page + "/closing");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("li[data-reason]")).hasSize(4);
    }

    @Test
    void itIsRefusedForEachReasonAloneWhateverElseIsInPlace() throws SQLException {
        follow();
        letterWithoutFinish();
        assertThat(refusedFor()).containsExactly("letter");
        open(MeetingKind.CARE_GROUP);
        letter(false);
        follow();
        assertThat(refusedFor()).containsExactly("letter_given");
        open(MeetingKind.CARE_GROUP);
        letter(true);
        assertThat(refusedFor()).containsExactly("follow_up");
        follow();
        nobodyTook();
        assertThat(refusedFor()).containsExactly("leader");
        open(MeetingKind.CARE_GROUP);
        follow();
        assertThat(refusedFor()).as("a contact is named in a letter, so both are lacking").containsExactlyInAnyOrder("letter", "contact");
    }

    /** The database takes no such line; should it ever have one from elsewhere, the meeting stays open. */
    @Test
    void aLineWithoutSomebodyBehindItOrWithoutAKindIsNotTakenAndWouldKeepItOpen() throws SQLException {
        letter(true);
        follow();
        for (var rule : Map.of("responsible", "a_promise_has_a_who", "kind", "decision_line_kind_check").entrySet()) {
            var line = "insert into meetings.decision_line (area_id, id, meeting_id, person_id, kind, what, by_date, written_by) select area_id, gen_random_uuid(), id, person_id, '"
                    + (rule.getKey().equals("kind") ? "other" : "i_do") + "', '\\x01', current_date, opened_by from meetings.meeting where id = ?";
            assertThatThrownBy(() -> superuser(line, true)).hasMessageContaining(rule.getValue());
            var without = "alter table meetings.decision_line drop constraint " + rule.getValue();
            try (var superuser = stage.superuser(); var change = superuser.createStatement(); var insert = superuser.prepareStatement(line)) {
                var again = change.executeQuery("select pg_get_constraintdef(oid) from pg_constraint where conname = '" + rule.getValue() + "'");
                again.next();
                var with = "alter table meetings.decision_line add constraint " + rule.getValue() + " " + again.getString(1);
                superuser.setAutoCommit(false);
                change.execute("set session_replication_role = replica");
                change.execute(without);
                insert.setObject(1, meeting);
                insert.execute();
                change.execute(with + " not valid");
                superuser.commit();
                assertThat(refusedFor()).containsExactly(rule.getKey());
                change.execute("delete from meetings.decision_line where meeting_id = '" + meeting + "'");
                change.execute(without);
                change.execute(with);
                superuser.commit();
            }
        }
        assertThat(reasons()).isEmpty();
    }

    /** The reasons that are named when it is sent, and not only when it is shown. */
    private List<String> refusedFor() {
        var refused = stage.as("kari").submitRaw(page + "/closing", page + "/closing");
        assertThat(refused.status()).isEqualTo(422);
        return refused.document().select("li[data-reason]").eachAttr("data-reason");
    }

    @Test
    void aFinishedLetterThatWasNotGivenIsAReasonOfItsOwn() throws SQLException {
        letter(false);
        assertThat(reasons()).containsExactlyInAnyOrder("letter_given", "follow_up");
    }

    @Test
    void itClosesOnceWhenEverythingIsInPlace() throws SQLException {
        letter(true);
        follow();
        var closed = stage.as("kari").submit(page + "/closing", page + "/closing");
        assertThat(closed.text()).contains("Møtet er avsluttet.", "Avsluttet av Kari Voldseth");
        assertThat(stage.as(her.subject()).get(page).text()).contains("Møtet er ferdig.");
        assertThatThrownBy(() -> insertClosing("kari", "ordinary")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatNobodyTookGoesToALeaderAndThenItMayClose() throws SQLException {
        letter(true);
        follow();
        var line = nobodyTook();
        assertThat(reasons()).containsExactly("leader");
        newcomers.as("kari", her.person(), "signal", Action.DECIDE, opening -> {
            leaders.ask(opening, line, PersonText.of("Noen må finne en bolig."), stage.account("siri"));
            return true;
        });
        assertThat(reasons()).isEmpty();
    }

    @Test
    void theDatabaseRefusesToCloseWhatLacks() {
        for (var way : List.of("ordinary", "left_early", "emergency", "nobody_met")) {
            assertThatThrownBy(() -> insertClosing("kari", way)).as(way).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> insertClosing("berit", "ordinary")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void twoWhoCloseAtOnceCloseItOnce() throws Exception {
        letter(true);
        follow();
        newcomers.lead(her.person(), "ida");
        var barrier = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var closed = Stream.of("kari", "kari").map(who -> both.submit(() -> {
                barrier.await();
                try {
                    return insertClosing(who, "ordinary");
                } catch (DataAccessException refused) {
                    return 0;
                }
            })).toList();
            assertThat(closed.get(0).get() + closed.get(1).get()).isEqualTo(1);
        }
    }

    @Test
    void aLineWrittenWhileItClosesEitherKeepsItOpenOrComesTooLate() throws Exception {
        for (int round = 0; round < 5; round++) {
            open(MeetingKind.CARE_GROUP);
            letterWithoutFinish();
            planned();
            var barrier = new CyclicBarrier(2);
            try (var both = Executors.newFixedThreadPool(2)) {
                var closing = both.submit(() -> {
                    barrier.await();
                    try {
                        return insertClosing("kari", "nobody_met");
                    } catch (DataAccessException refused) {
                        return 0;
                    }
                });
                var writing = both.submit(() -> {
                    barrier.await();
                    try {
                        return insertLine();
                    } catch (DataAccessException refused) {
                        return 0;
                    }
                });
                assertThat(closing.get()).isEqualTo(1);
                writing.get();
                assertThatThrownBy(this::insertLine).isInstanceOf(DataAccessException.class);
            }
        }
    }

    private void follow() {
        stage.as("kari").submit(page + "/followup", page + "/followup/day", "onDate", LocalDate.now(Period.NORWAY).plusMonths(2).toString(), "owner", stage.account("berit").toString());
    }

    private List<String> reasons() {
        return stage.as("kari").get(page + "/closing").document().select("li[data-reason]").eachAttr("data-reason");
    }

    private int insertLine() {
        return newcomers.as("kari", her.person(), "meeting", Action.WRITE, (Opening opening) -> sql.sql("""
                insert into meetings.decision_line (area_id, id, meeting_id, person_id, kind, what, written_by) values (?, gen_random_uuid(), ?, ?, 'nobody_took', ?, ?)""")
                .params(stage.area().value(), meeting, her.person().value(), new byte[60], opening.viewer().account().value()).update());
    }

    private UUID nobodyTook() throws SQLException {
        var line = UUID.randomUUID();
        superuser("insert into meetings.decision_line (area_id, id, meeting_id, person_id, kind, what, written_by) select area_id, '" + line
                + "', id, person_id, 'nobody_took', '\\x01', opened_by from meetings.meeting where id = ?", true);
        return line;
    }

    private void planned() throws SQLException {
        superuser("insert into meetings.contact_plan (area_id, id, meeting_id, person_id, contact_id, plan, next_try_on, made_by) select area_id, gen_random_uuid(), id,"
                + " person_id, opened_by, convert_to(repeat('x', 60), 'UTF8'), current_date, opened_by from meetings.meeting where id = ?");
    }

    private void letterWithoutFinish() throws SQLException {
        superuser("insert into meetings.letter_version (area_id, id, meeting_id, person_id, number, language, content, contact_account, written_by) select area_id,"
                + " gen_random_uuid(), id, person_id, 1, 'nb', '\\x01', opened_by, opened_by from meetings.meeting where id = ?");
    }

    private void letter(boolean given) throws SQLException {
        letterWithoutFinish();
        superuser("insert into meetings.letter_finish (area_id, id, meeting_id, person_id, version_id, finished_by) select area_id, gen_random_uuid(), meeting_id,"
                + " person_id, id, written_by from meetings.letter_version where meeting_id = ?");
        if (given) {
            superuser("insert into meetings.letter_given (area_id, id, meeting_id, person_id, version_id, how, given_by) select area_id, gen_random_uuid(), meeting_id,"
                    + " person_id, id, 'not_at_all', written_by from meetings.letter_version where meeting_id = ?");
        }
    }
}
