package holdepunkt.meetings.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.meetings.AnsweringSeats;
import holdepunkt.meetings.AskingForSeats;
import holdepunkt.meetings.MeetingKind;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.NewSeat;
import holdepunkt.meetings.SeatRole;
import holdepunkt.signals.OpenSignals;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@Staged
class AMeetingClosesInThreeOtherWaysTests extends AMeetingToClose {

    @Autowired
    Meetings meetings;

    @Autowired
    AskingForSeats seats;

    @Autowired
    AnsweringSeats answers;

    @Autowired
    OpenSignals signals;

    @Autowired
    OverdueFollowUps overdue;

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
        var refused = stage.as("kari").submitRaw(page + "/closing", page + "/closing/contact-plan", "plan", " ", "nextTry", LocalDate.now(Period.NORWAY).plusDays(3).toString());
        assertThat(refused.status()).isEqualTo(422);
        var closed = stage.as("kari").submit(page + "/closing", page + "/closing/contact-plan", "plan", "Berit går innom på torsdag.",
                "nextTry", LocalDate.now(Period.NORWAY).plusDays(3).toString());
        assertThat(closed.text()).contains("Det står hos kontakten.", "Berit Haugland prøver igjen");
        var hers = stage.as(her.subject()).get(page).text();
        assertThat(hers).contains("Vi fikk ikke møtt deg. Døra er åpen.");
        assertThat(kinds()).containsExactly("nobody_met");
    }

    private void seat(String subject, SeatRole role) {
        UUID seat = newcomers.as("kari", her.person(), "meeting", Action.WRITE, (Opening opening) ->
                seats.ask(opening, meetings.find(opening, meeting), NewSeat.of(role, stage.account(subject))));
        newcomers.as(her.subject(), her.person(), "sharing", Action.DECIDE, opening -> {
            answers.yes(opening, meetings.find(opening, meeting), seat, List.of("letter", "followup"), true, "nb");
            return true;
        });
    }

    private List<String> kinds() {
        return newcomers.as("kari", her.person(), "signal", Action.SEE, opening -> signals.of(opening).stream().map(one -> one.kind()).toList());
    }
}
