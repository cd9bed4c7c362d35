package holdepunkt.people.away;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.CheckedPaper;
import holdepunkt.dev.CaughtNotices;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.followup.OverdueFollowUps;
import holdepunkt.meetings.room.Tables;
import holdepunkt.notices.SendingNotices;
import holdepunkt.people.reach.Reach;
import holdepunkt.people.reach.Reaches;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R12 to R15: in prison or admitted against her will, told to nobody, sent nothing, and still held by the same human. */
@Staged
class NotFreeAndStillHeldTests {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    Gate gate;
    @Autowired
    JdbcClient sql;
    @Autowired
    AskingAboutStays asking;
    @Autowired
    SendingNotices sending;
    @Autowired
    CaughtNotices.Outgoing outgoing;
    @Autowired
    Reaches reaches;
    @Autowired
    OverdueFollowUps overdue;

    private Tables tables;
    private Tables.Table table;
    private String stay;

    @BeforeEach
    void someone() {
        tables = new Tables(stage, parts);
        table = tables.lay();
        stay = "/people/" + table.person() + "/stay";
    }

    private void begins(String kind, String outOn) {
        stage.as("berit").submit(stay, "/people/" + table.person() + "/stays", "kind", kind, "begunOn", TODAY.toString(), "outOn", outOn);
    }

    private List<String> waits(LocalDate day) {
        return gate.pass(Act.mine(stage.viewer("berit"), "test"), opening -> asking.of(opening.viewer(), day)).stream()
                .filter(one -> one.person().equals(table.person())).map(AskingAboutStays.Waiting::what).toList();
    }

    @Test
    void onlySheAndHerContactKnow() {
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        begins("involuntary", "");
        assertThat(stage.as("berit").get("/people/" + table.person()).text()).contains("Innlagt mot sin vilje");
        assertThat(stage.as(table.subject()).get("/people/" + table.person()).text()).contains("Innlagt mot min vilje");
        assertThat(stage.as("anne").get("/people/" + table.person()).text()).doesNotContain("Innlagt mot");
        assertThat(stage.as("anne").get(stay).status()).isEqualTo(404);
        assertThat(stage.as("per").get(stay).status()).isEqualTo(404);
        assertThat(stage.as(table.subject()).get(stay).text()).contains("kontrollkommisjonen", "advokat", "aldri stedet der tvang", "Berit");
    }

    @Test
    void inPrisonNothingIsSentAndWhoHandedItOverIsWrittenDown() throws SQLException {
        begins("prison", "");
        var address = "p" + table.person() + "@her.example";
        queued(address);
        sending.all(stage.area());
        assertThat(outgoing.caught()).noneMatch(one -> one.parcel().to().equals(address));
        stage.as("berit").submit(stay, stay + "/handings", "hand", "prison_health", "who", "Randi Elvdal", "on", TODAY.toString());
        assertThat(stage.as(table.subject()).get(stay).text()).contains("Randi Elvdal", "helsetjenesten i fengselet", "Ingen ansatte i fengselet kan lese", "Berit");
        stage.as("berit").submit(stay, stay + "/end", "endedOn", TODAY.toString());
        queued(address);
        sending.all(stage.area());
        assertThat(outgoing.caught()).anyMatch(one -> one.parcel().to().equals(address));
    }

    @Test
    void withoutADateTheContactAsksEachWeekAndForEachNewDateWhoFollowsUp() {
        begins("prison", "");
        assertThat(waits(TODAY.plusDays(6))).isEmpty();
        assertThat(waits(TODAY.plusDays(7))).containsExactly("date");
        stage.as("berit").submit(stay, stay + "/dates", "outOn", TODAY.plusDays(30).toString());
        assertThat(waits(TODAY)).containsExactly("handover");
        assertThat(stage.as("berit").get("/desk").text()).contains("Hvem følger opp Ny Tjønnmo fra den dagen?");
        stage.as("berit").submit(stay, stay + "/askings", "what", "handover");
        assertThat(waits(TODAY)).isEmpty();
        stage.as("berit").submit(stay, stay + "/dates", "outOn", TODAY.plusDays(20).toString());
        assertThat(waits(TODAY)).containsExactly("handover");
    }

    @Test
    void aPhoneIsTakenForFourteenDaysAtMostAndThenNobodyWaitsForHer() throws SQLException {
        begins("involuntary", "");
        assertThat(stage.as("berit").submit(stay, stay + "/phone", "from", TODAY.toString(), "until", TODAY.plusDays(15).toString()).status()).isEqualTo(422);
        followUpWas(TODAY.minusDays(2));
        assertThat(onPaper()).isFalse();
        stage.as("berit").submit(stay, stay + "/phone", "from", TODAY.toString(), "until", TODAY.plusDays(14).toString());
        assertThat(onPaper()).isTrue();
        overdue.find();
        assertThat(signals()).isZero();
        stage.as(table.subject()).submit(stay, stay + "/end", "endedOn", TODAY.toString());
        overdue.find();
        assertThat(signals()).isEqualTo(1);
    }

    @Test
    void whatSheSaidYesToInThereIsAskedAgainBeforeSheLeaves() {
        begins("involuntary", TODAY.plusDays(3).toString());
        assertThat(waits(TODAY)).containsExactlyInAnyOrder("handover", "consents");
        assertThat(stage.as("berit").submit(stay, stay + "/end", "endedOn", TODAY.toString()).text()).contains("Spør først på nytt");
        stage.as("berit").submit(stay, stay + "/askings", "what", "consents");
        assertThat(waits(TODAY)).containsExactly("handover");
        assertThat(stage.as("berit").submit(stay, stay + "/end", "endedOn", TODAY.toString()).status()).isEqualTo(200);
        assertThat(stage.as("berit").get("/people/" + table.person()).text()).doesNotContain("Innlagt mot");
    }

    @Test
    void herCopyOfTheLetterSaysWhoTakesAComplaintAndNobodyElsesDoes() throws IOException {
        begins("involuntary", "");
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        tables.promise(table, "berit", "Ringer boligkontoret", "berit");
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        for (var reader : List.of(table.subject(), "berit", "anne")) {
            boolean hers = !reader.equals("anne");
            var page = stage.as(reader).get(table.letter()).text();
            assertThat(page).contains("Ringer boligkontoret");
            for (var text : List.of(page, paper(reader))) {
                assertThat(text.contains("kontrollkommisjonen") && text.contains("advokat")).as(reader).isEqualTo(hers);
                assertThat(text).doesNotContain("Innlagt", "innlagt");
            }
        }
        stage.as(table.subject()).submit(stay, stay + "/end", "endedOn", TODAY.toString());
        assertThat(paper(table.subject())).as("it was so when they met").contains("kontrollkommisjonen");
    }

    private String paper(String reader) throws IOException {
        try (var document = CheckedPaper.read(stage.as(reader).get(table.letter() + ".pdf").bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private boolean onPaper() {
        return gate.pass(Act.mine(Viewer.system(stage.area(), "notices"), "test"),
                opening -> sql.sql("select ? = any (people.on_paper())").params(table.person().value()).query(Boolean.class).single());
    }

    private void queued(String address) throws SQLException {
        gate.pass(Act.about(stage.viewer(table.subject()), "test", "reach", Action.WRITE, table.person()), opening -> {
            reaches.save(stage.area(), table.person(), new Reach("email", null, PersonText.of(address), null, "nb", reaches.of(stage.area(), table.person()).version(), "any"));
            return true;
        });
        try (var superuser = stage.superuser(); var statement = superuser.createStatement()) {
            statement.execute("""
                    with made as (insert into meetings.meeting select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'begins_at', now() + interval '9 days'))).*
                        from meetings.meeting m where m.id = '%s' returning *)
                    insert into notices.notice (area_id, id, person_id, account_id, kind, subject_id, turn)
                    select made.area_id, gen_random_uuid(), made.person_id, a.id, 'meeting', made.id, '0' from made join access.account a on a.area_id = made.area_id and a.person_id = made.person_id"""
                    .formatted(table.id()));
        }
    }

    private void followUpWas(LocalDate day) throws SQLException {
        try (var superuser = stage.superuser(); var statement = superuser.createStatement()) {
            statement.execute("update meetings.meeting set begins_at = now() - interval '50 days' where id = '" + table.id() + "'");
            statement.execute("insert into meetings.follow_up (area_id, id, meeting_id, person_id, on_date, owner_id, set_by) values ('%s', gen_random_uuid(), '%s', '%s', '%s', '%s', '%5$s')"
                    .formatted(stage.area(), table.id(), table.person(), day, stage.account("berit")));
        }
    }

    private int signals() throws SQLException {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(
                "select count(*) from signals.signal where kind = 'follow_up_overdue' and person_id = '" + table.person() + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
