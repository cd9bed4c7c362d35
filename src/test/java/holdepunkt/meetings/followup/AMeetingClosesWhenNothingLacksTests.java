package holdepunkt.meetings.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.meetings.AnsweringSeats;
import holdepunkt.meetings.AskingForSeats;
import holdepunkt.meetings.MeetingKind;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.NewMeeting;
import holdepunkt.meetings.NewSeat;
import holdepunkt.meetings.OpeningMeetings;
import holdepunkt.meetings.SeatRole;
import holdepunkt.promises.Newcomers;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.signals.AskingLeaders;
import holdepunkt.signals.OpenSignals;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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
class AMeetingClosesWhenNothingLacksTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext parts;

    @Autowired
    OpeningMeetings openingMeetings;

    @Autowired
    Meetings meetings;

    @Autowired
    AskingForSeats seats;

    @Autowired
    AnsweringSeats answers;

    @Autowired
    AskingLeaders leaders;

    @Autowired
    OpenSignals signals;

    @Autowired
    OverdueFollowUps overdue;

    @Autowired
    JdbcClient sql;

    Newcomers newcomers;
    Newcomer her;
    UUID meeting;
    String page;

    @BeforeEach
    void aMeeting() {
        newcomers = new Newcomers(stage, parts);
        her = newcomers.enter();
        newcomers.coordinator(her.person(), "kari");
        open(MeetingKind.CARE_GROUP);
    }

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

    @Test
    void sheLeftEarlyAndLeadAndSupporterEachSayWhy() {
        seat("per", SeatRole.SUPPORTER);
        assertThat(stage.as("kari").submit(page + "/closing", page + "/closing/words", "because", "Hun ville hjem.").text()).contains("Nå venter vi på den andre");
        assertThatThrownBy(() -> insertClosing("kari", "left_early")).isInstanceOf(DataAccessException.class);
        var closed = stage.as("per").submit(page + "/closing", page + "/closing/words", "because", "Hun ville ikke ha mer nå.");
        assertThat(closed.text()).contains("Døra står åpen.", "Hun ville hjem.", "Hun ville ikke ha mer nå.");
        assertThat(stage.as(her.subject()).get(page).text()).contains("Døra er åpen når du vil.").doesNotContain("Hun ville hjem.");
    }

    @Test
    void theSupporterAloneNeverCloses() {
        seat("per", SeatRole.SUPPORTER);
        assertThat(stage.as("per").get(page + "/closing").document().select("form[action=" + page + "/closing]")).isEmpty();
        stage.as("per").submit(page + "/closing", page + "/closing/words", "because", "Hun gikk.");
        assertThatThrownBy(() -> insertClosing("per", "left_early")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void anEmergencyClosesOnContactAndNextStepAndTheLetterIsTakenUpWhenItIsLate() throws SQLException {
        open(MeetingKind.EMERGENCY);
        var refused = stage.as("kari").submitRaw(page + "/closing", page + "/closing/next-step", "step", "Berit ringer i morgen.");
        assertThat(refused.status()).isEqualTo(422);
        var closed = stage.as("kari").submit(page + "/closing", page + "/closing/next-step", "step", "Berit ringer i morgen.", "contact", stage.account("berit").toString());
        assertThat(closed.text()).contains("Hastemøtet er avsluttet.", "Berit ringer i morgen.", "Brevet kommer innen");
        superuser("update meetings.next_step set letter_by = current_date - 3 where meeting_id = ?");
        overdue.find();
        overdue.find();
        assertThat(kinds()).containsExactly("letter_overdue");
    }

    @Test
    void onlyAnEmergencyClosesThatWay() {
        assertThatThrownBy(() -> insertClosing("kari", "emergency")).isInstanceOf(DataAccessException.class);
        assertThat(stage.as("kari").get(page + "/closing").document().select("form[action$=next-step]")).isEmpty();
    }

    @Test
    void nobodyMetHerAndItStaysWithTheContactWithTheDoorOpen() {
        var refused = stage.as("kari").submitRaw(page + "/closing", page + "/closing/contact-plan", "plan", " ", "nextTry", LocalDate.now().plusDays(3).toString());
        assertThat(refused.status()).isEqualTo(422);
        var closed = stage.as("kari").submit(page + "/closing", page + "/closing/contact-plan", "plan", "Berit går innom på torsdag.",
                "nextTry", LocalDate.now().plusDays(3).toString());
        assertThat(closed.text()).contains("Det står hos kontakten.", "Berit Haugland prøver igjen");
        var hers = stage.as(her.subject()).get(page).text();
        assertThat(hers).contains("Vi fikk ikke møtt deg. Døra er åpen.");
        assertThat(kinds()).containsExactly("nobody_met");
    }

    @Test
    void theFollowUpDayIsHeldByTheDatabaseToo() {
        for (var outside : List.of(LocalDate.now().plusDays(20), LocalDate.now().plusMonths(3).plusDays(3))) {
            assertThatThrownBy(() -> newcomers.as("kari", her.person(), "followup", Action.WRITE, opening -> sql.sql("""
                    insert into meetings.follow_up (area_id, id, meeting_id, person_id, on_date, owner_id, set_by) values (?, gen_random_uuid(), ?, ?, ?, ?, ?)""")
                    .params(stage.area().value(), meeting, her.person().value(), outside, stage.account("berit").value(), opening.viewer().account().value()).update()))
                    .isInstanceOf(DataAccessException.class);
        }
        var refused = stage.as("kari").submitRaw(page + "/followup", page + "/followup/day", "onDate", LocalDate.now().plusDays(5).toString(),
                "owner", stage.account("berit").toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#onDate-error").text()).contains("en til tre måneder");
    }

    @Test
    void sheTellsHowItWasInHerOwnWordsAndWhatCameOfItIsTold() {
        var told = stage.as(her.subject()).submit(page + "/followup", page + "/followup/talks", "moment", "later", "coped", "no", "words", "Det var for mange der.");
        assertThat(told.text()).contains("Det var for mange der.");
        var byWord = stage.as("berit").submit(page + "/followup", page + "/followup/talks", "askedBy", stage.account("berit").toString(),
                "moment", "right_after", "coped", "yes", "words", "Det gikk greit.");
        assertThat(byWord.text()).contains("Berit Haugland spurte, rett etter møtet.");
        assertThat(stage.as("kari").submit(page + "/followup", page + "/followup/outcomes", "outcome", "network_strengthened").text())
                .contains("Folkene rundt ble flere eller tryggere");
        assertThat(stage.as("geir").get(page + "/followup").status()).isEqualTo(404);
        assertThat(stage.as(her.subject()).inLanguage("nn").get(page + "/followup").text()).contains("Slik var møtet", "Med dine eigne ord");
        assertThat(stage.as("kari").inLanguage("en").get(page + "/closing").text()).contains("This is missing before the meeting can be closed");
    }

    private void open(MeetingKind kind) {
        meeting = newcomers.as("kari", her.person(), "meeting", Action.WRITE, (Opening opening) -> openingMeetings.open(opening, NewMeeting.now(kind)));
        page = her.path() + "/meetings/" + meeting;
    }

    private void seat(String subject, SeatRole role) {
        UUID seat = newcomers.as("kari", her.person(), "meeting", Action.WRITE, (Opening opening) ->
                seats.ask(opening, meetings.find(opening, meeting), NewSeat.of(role, stage.account(subject))));
        newcomers.as(her.subject(), her.person(), "sharing", Action.DECIDE, opening -> {
            answers.yes(opening, meetings.find(opening, meeting), seat, List.of("letter", "followup"), true);
            return true;
        });
    }

    private void follow() {
        stage.as("kari").submit(page + "/followup", page + "/followup/day", "onDate", LocalDate.now().plusMonths(2).toString(), "owner", stage.account("berit").toString());
    }

    private List<String> reasons() {
        return stage.as("kari").get(page + "/closing").document().select("li[data-reason]").eachAttr("data-reason");
    }

    private List<String> kinds() {
        return newcomers.as("kari", her.person(), "signal", Action.SEE, opening -> signals.of(opening).stream().map(one -> one.kind()).toList());
    }

    private int insertClosing(String subject, String way) {
        return newcomers.as(subject, her.person(), "meeting", Action.SEE, (Opening opening) -> sql.sql("""
                insert into meetings.meeting_closing (area_id, id, meeting_id, person_id, way, closed_by) values (?, gen_random_uuid(), ?, ?, ?, ?)""")
                .params(stage.area().value(), meeting, her.person().value(), way, opening.viewer().account().value()).update());
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

    private void superuser(String statement) throws SQLException {
        superuser(statement, false);
    }

    /** @param pastTriggers arranges what the product would have refused to write so late */
    private void superuser(String statement, boolean pastTriggers) throws SQLException {
        try (var superuser = stage.superuser(); var set = superuser.createStatement(); var change = superuser.prepareStatement(statement)) {
            if (pastTriggers) {
                set.execute("set session_replication_role = replica");
            }
            change.setObject(1, meeting);
            change.execute();
        }
    }
}
