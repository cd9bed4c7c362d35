package holdepunkt.notices;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.SyntheticIds;
import holdepunkt.core.Viewer;
import holdepunkt.dev.CaughtNotices;
import holdepunkt.people.EnteringPersons;
import holdepunkt.people.reach.Reach;
import holdepunkt.people.reach.Reaches;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class ANoticeSaysNothingAndOnlyToWhomItIsForTests {

    private static final java.time.Instant NIGHT = java.time.Instant.parse("2026-11-25T01:00:00Z");
    private static final java.time.Instant NOON = java.time.Instant.parse("2026-11-25T11:00:00Z");

    @Autowired
    Stage stage;

    @Autowired
    SendingNotices sending;

    @Autowired
    CaughtNotices.Outgoing outgoing;

    @Autowired
    Gate gate;

    @Autowired
    StillTheirs still;

    @Autowired
    Reaches reaches;

    @Autowired
    OpeningAccounts accounts;

    @Autowired
    EnteringPersons entering;

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
        return stage.as("berit").submitRaw(home + "/meetings/new", home + "/meetings", "kind", "discharge", "day", LocalDate.now(Period.NORWAY).plusDays(6).toString(), "time", "9",
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
        arrived();
        sending.all(stage.area());
        return List.copyOf(outgoing.caught().subList(before, outgoing.caught().size()));
    }

    private void arrived() throws InterruptedException, java.sql.SQLException {
        try (var superuser = stage.superuser()) {
            for (int waited = 0; waited < 600 && open(superuser) > 0; waited++) {
                Thread.sleep(100);
            }
        }
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
        assertThat(stage.nobody().get("/dev/outbox").text()).as("the page of a development run").contains("email til geir@elvestad.example", "sms til +4740000001", "BEGIN:VCALENDAR");
        for (var one : caught) {
            var all = one.parcel().subject() + one.parcel().text() + (one.parcel().calendar() == null ? "" : one.parcel().calendar().content());
            assertThat(all).doesNotContain("Siv", "Kanari", "Geir", "Berit", "Rus", "DPS", "Utskriving", stage.person("siv").toString(), meeting.substring(meeting.lastIndexOf('/') + 1));
        }
    }

    @Autowired
    org.springframework.context.ApplicationContext parts;

    @Test
    void whatWouldWakeSomebodyWaitsForTheDay() throws Exception {
        var carried = new java.util.ArrayList<Parcel>();
        var phone = new Carrier() {
            @Override
            public String channel() {
                return "email";
            }

            @Override
            public void carry(Parcel parcel) {
                carried.add(parcel);
            }
        };
        caughtSince(outgoing.caught().size());
        var atNight = new SendingNotices(parts.getBean(org.springframework.jdbc.core.simple.JdbcClient.class), gate, parts.getBean(Outbox.class), still,
                parts.getBean(Accounts.class), parts.getBean(holdepunkt.meetings.invitation.Invitations.class), List.of(phone),
                parts.getBean(org.springframework.context.MessageSource.class));
        var meeting = planned();
        var yes = asked(meeting, "geir");
        stage.as("siv").submit(meeting + "/seats", yes);
        stage.as("berit").submit(meeting + "/seats", meeting + "/invitations");
        arrived();
        atNight.all(stage.area(), NIGHT);
        assertThat(carried).noneMatch(one -> one.to().equals("geir@elvestad.example"));
        try (var superuser = stage.superuser(); var statement = superuser.createStatement()) {
            statement.execute("update notices.notice set tried_at = null");
        }
        atNight.all(stage.area(), NOON);
        assertThat(carried).anyMatch(one -> one.to().equals("geir@elvestad.example"));
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

    private String askedAbout(String name, int number) {
        var form = "/ask/with-yes";
        var tick = stage.as("anne").get(form).document().select("input[name=ticks]").first().val();
        stage.as("anne").submit(form, form, "name", name, "number", SyntheticIds.bornOn(LocalDate.of(1993, 4, 7), number).digits(), "ticks", tick, "yesTo", "me",
                "yesHow", "meeting", "yesOn", LocalDate.now(Period.NORWAY).minusDays(1).toString(), "why", "Kanari om bolig.");
        var page = stage.as("anne").get("/my-questions").document().select("a:contains(" + name + ")").attr("href");
        var person = new PersonId(UUID.fromString(page.split("/")[2]));
        var subject = "asked-" + name.split(" ")[0];
        var account = accounts.open(stage.area(), name, person, StageSettings.ISSUER, subject, "nb");
        gate.asSystem(stage.area(), "intake", "test", () -> entering.giveOwnPage(stage.area(), person, account));
        gate.pass(Act.about(stage.viewer(subject), "test", "reach", Action.WRITE, person), opening -> {
            var now = reaches.of(stage.area(), person);
            reaches.save(stage.area(), person, new Reach("email", null, PersonText.of(subject + "@her.example"), null, "nb", now.version()));
            return true;
        });
        stage.as("tore").submit(page, page + "/answers", "answer", "yes");
        return page;
    }

    @Test
    void sheAndWhoeverAskedAreToldThatThereIsAnAnswerAndNothingOfIt() throws Exception {
        int before = outgoing.caught().size();
        var page = askedAbout("Tiril Elvlund", 31);
        var caught = caughtSince(before);
        var told = caught.stream().filter(one -> isTo(one, "asked-Tiril@her.example") || isTo(one, "anne@elvestad.example")).toList();
        assertThat(told).anyMatch(one -> isTo(one, "asked-Tiril@her.example")).anyMatch(one -> isTo(one, "anne@elvestad.example"));
        for (var one : told) {
            assertThat(one.parcel().calendar()).isNull();
            assertThat(one.parcel().subject() + one.parcel().text()).doesNotContain("Tiril", "Kanari", "Anne", "NAV", "svar", page.split("/")[2]);
        }
    }

    @Test
    void anAnswerToAQuestionSheTookBackIsNoLongerToBeTold() throws Exception {
        var page = askedAbout("Ylva Elvsund", 33);
        var person = new PersonId(UUID.fromString(page.split("/")[2]));
        var hers = notice(page, person, stage.viewer("asked-Ylva").account().value());
        var annes = notice(page, person, stage.account("anne").value());
        var strangers = notice(page, person, stage.account("geir").value());
        assertThat(List.of(isTheirs(hers), isTheirs(annes), isTheirs(strangers))).containsExactly(true, true, false);
        stage.as("asked-Ylva").submit(page, page + "/refusal");
        assertThat(List.of(isTheirs(hers), isTheirs(annes), isTheirs(strangers))).containsExactly(false, false, false);
    }

    private Notice notice(String page, PersonId person, UUID account) throws java.sql.SQLException {
        var question = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(
                "select id from intake.nomination_answer where nomination_id = '" + question + "'")) {
            row.next();
            return new Notice(UUID.randomUUID(), person.value(), account, "answer", question, row.getString(1));
        }
    }

    private boolean isTheirs(Notice notice) {
        return gate.pass(Act.about(Viewer.system(stage.area(), "notices"), "test", "meeting", Action.SEE, new PersonId(notice.person())),
                opening -> still.of(opening, notice).isPresent());
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
