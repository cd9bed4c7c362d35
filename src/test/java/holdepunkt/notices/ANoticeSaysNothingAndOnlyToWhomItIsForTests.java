package holdepunkt.notices;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonText;
import holdepunkt.dev.CaughtNotices;
import holdepunkt.people.reach.Reach;
import holdepunkt.people.reach.Reaches;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class ANoticeSaysNothingAndOnlyToWhomItIsForTests {

    @Autowired
    Stage stage;

    @Autowired
    SendingNotices sending;

    @Autowired
    CaughtNotices.Outgoing outgoing;

    @Autowired
    Gate gate;

    @Autowired
    Reaches reaches;

    private void sheSays(String subject, String channel) {
        var person = stage.person(subject);
        gate.pass(Act.about(stage.viewer(subject), "test", "reach", Action.WRITE, person), opening -> {
            var now = reaches.of(stage.area(), person);
            reaches.save(stage.area(), person, new Reach(channel, PersonText.of("+4740000001"), PersonText.of(subject + "@her.example"), null, "nb", now.version()));
            return true;
        });
    }

    private String planned() {
        var home = "/people/" + stage.person("siv");
        return stage.as("berit").submitRaw(home + "/meetings/new", home + "/meetings", "kind", "discharge", "day", LocalDate.now().plusDays(6).toString(), "time", "9",
                "place", "Elvegata 14", "purpose", "Kanari om bolig").location();
    }

    private String asked(String meeting, String subject) {
        var seats = meeting + "/seats";
        stage.as("berit").submit(seats + "?q=" + stage.viewer(subject).name().split(" ")[0], seats, "who", stage.account(subject).toString(), "role", "participant");
        return stage.as("siv").get(seats).document().select("form[action$=/yes]").stream()
                .filter(form -> form.text().contains(stage.viewer(subject).name())).findFirst().orElseThrow().attr("action");
    }

    /** Listeners run after the commit; a notice is there when its event is no longer open. */
    private List<CaughtNotices.Caught> caughtSince(int before) throws InterruptedException, java.sql.SQLException {
        try (var superuser = stage.superuser()) {
            for (int waited = 0; waited < 100 && open(superuser) > 0; waited++) {
                Thread.sleep(100);
            }
        }
        sending.all(stage.area());
        return List.copyOf(outgoing.caught().subList(before, outgoing.caught().size()));
    }

    private static int open(java.sql.Connection superuser) throws java.sql.SQLException {
        try (var row = superuser.createStatement().executeQuery(
                "select count(*) from core.event_publication where listener_id like '%HearingMeetings%' and completion_date is null")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static boolean isTo(CaughtNotices.Caught caught, String address) {
        return caught.parcel().to().equals(address);
    }

    @Test
    void whoComesIsToldWithACalendarFileAndNobodyLearnsMore() throws Exception {
        sheSays("siv", "sms");
        int before = outgoing.caught().size();
        var meeting = planned();
        var yes = asked(meeting, "geir");
        asked(meeting, "anne");
        stage.as("siv").submit(meeting + "/seats", yes);
        stage.as("berit").submit(meeting + "/seats", meeting + "/invitations");
        var caught = caughtSince(before);
        assertThat(caught).anyMatch(one -> isTo(one, "geir@elvestad.example") && one.parcel().calendar() != null);
        assertThat(caught).anyMatch(one -> isTo(one, "+4740000001") && one.channel().equals("sms") && one.parcel().calendar() == null);
        assertThat(caught).noneMatch(one -> isTo(one, "anne@elvestad.example"));
        for (var one : caught) {
            var all = one.parcel().subject() + one.parcel().text() + (one.parcel().calendar() == null ? "" : one.parcel().calendar().content());
            assertThat(all).doesNotContain("Siv", "Kanari", "Geir", "Berit", "Rus", "DPS", "Utskriving", stage.person("siv").toString(), meeting.substring(meeting.lastIndexOf('/') + 1));
        }
    }

    @Test
    void whatIsNoLongerTheirsIsNotSentThoughItWasQueued() throws Exception {
        sheSays("siv", "none");
        var meeting = planned();
        var yes = asked(meeting, "ida");
        stage.as("siv").submit(meeting + "/seats", yes);
        stage.as("berit").submit(meeting + "/seats", meeting + "/invitations");
        stage.as("siv").submit(meeting + "/seats", yes.replace("/yes", "/no"));
        int before = outgoing.caught().stream().filter(one -> isTo(one, "ida@elvestad.example")).toList().size();
        caughtSince(outgoing.caught().size());
        assertThat(outgoing.caught().stream().filter(one -> isTo(one, "ida@elvestad.example")).toList()).hasSizeLessThanOrEqualTo(before);
    }

    @Test
    void sheWhoWantsNothingGetsNothing() throws Exception {
        sheSays("siv", "none");
        int before = outgoing.caught().size();
        var meeting = planned();
        asked(meeting, "liv");
        assertThat(caughtSince(before)).noneMatch(one -> isTo(one, "+4740000001") || isTo(one, "siv@her.example"));
    }

    @Test
    void aChangeAndACancellationFollowTheFirstFile() throws Exception {
        sheSays("siv", "none");
        int before = outgoing.caught().size();
        var meeting = planned();
        stage.as("siv").submit(meeting + "/seats", asked(meeting, "tore"));
        stage.as("berit").submit(meeting + "/seats", meeting + "/invitations");
        var first = caughtSince(before).stream().filter(one -> isTo(one, "tore@elvestad.example")).findFirst().orElseThrow();
        before = outgoing.caught().size();
        stage.as("berit").submit(meeting + "/change", meeting + "/change", "time", "15");
        var moved = caughtSince(before).stream().filter(one -> isTo(one, "tore@elvestad.example")).findFirst().orElseThrow();
        before = outgoing.caught().size();
        stage.as("berit").submit(meeting + "/change", meeting + "/cancellation");
        var cancelled = caughtSince(before).stream().filter(one -> isTo(one, "tore@elvestad.example")).findFirst().orElseThrow();
        assertThat(first.parcel().calendar().content()).contains("SEQUENCE:0", "METHOD:REQUEST", "mailto:tore@elvestad.example");
        assertThat(moved.parcel().calendar().content()).contains("SEQUENCE:1", "T150000");
        assertThat(cancelled.parcel().calendar().content()).contains("SEQUENCE:2", "METHOD:CANCEL");
    }

    @Test
    void nothingButNumbersAndCodesIsKeptOfWhatIsSent() throws Exception {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery("""
                select count(*) from information_schema.columns where table_schema = 'notices' and data_type not in ('uuid', 'timestamp with time zone')
                   and column_name not in ('kind', 'turn', 'channel', 'reason')""")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }
}
