package holdepunkt.consent.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.NationalId;
import holdepunkt.core.SyntheticIds;
import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class AnEmergencyOpensAFewThingsForFourHoursTests {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;

    Cast cast;
    Cast.Staff clinician;
    Cast.Person person;
    NationalId number;
    Visitor hers;

    @BeforeEach
    void people() throws Exception {
        cast = new Cast(stage, context);
        clinician = cast.staff("Hedda Nattvik", "dps", "clinician");
        person = cast.person("Alma", cast.staff("Mona Elvestrand", "rus", "addiction_counsellor"), null);
        number = SyntheticIds.bornOn(LocalDate.of(1971, 2, 3), NEXT.getAndIncrement());
        try (var superuser = stage.superuser(); var known = superuser.prepareStatement("update people.person set birth_number_hash = ? where id = ?")) {
            known.setBytes(1, context.getBean(KeyedHash.class).of("birth number", number.digits()));
            known.setObject(2, person.id().value());
            known.execute();
        }
        hers = stage.as(person.subject());
    }

    @Test
    void whoGivesHealthCareOpensAFewThingsAndNoMore() {
        var night = stage.as(clinician.subject());
        assertThat(night.get(person.page()).status()).isEqualTo(404);
        var opened = take(clinician, number.digits());
        assertThat(opened.text()).contains("Alma Elvemo", "Du har hastetilgang", "Åpne et hastemøte");
        for (var open : new String[] {"", "/network", "/if-gone", "/crisis"}) {
            assertThat(night.get(person.page() + open).status()).as(open).isEqualTo(200);
        }
        for (var shut : new String[] {"/reach", "/log", "/sharing", "/quiet", "/promises", "/signals", "/own-promises"}) {
            assertThat(night.get(person.page() + shut).status()).as(shut).isEqualTo(404);
        }
    }

    @Test
    void onlyClinicalRolesComeHereAndAnUnknownNumberIsThePageForNobody() {
        assertThat(stage.as("berit").get("/emergency").status()).isEqualTo(404);
        var stranger = sent(clinician, SyntheticIds.bornOn(LocalDate.of(1931, 5, 6), 3).digits());
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(sent(clinician, "12345").status()).isEqualTo(422);
    }

    @Test
    void aBlockBeatsAnEmergencyAndLooksLikeANumberNobodyHas() {
        hers.submit(person.page() + "/blocks", person.page() + "/blocks", "account", clinician.account().toString());
        var blocked = sent(clinician, number.digits());
        var unknown = sent(clinician, SyntheticIds.bornOn(LocalDate.of(1931, 5, 6), 4).digits());
        assertThat(blocked.status()).isEqualTo(404);
        assertThat(blocked.bytes()).isEqualTo(unknown.bytes());
        assertThat(stage.as(clinician.subject()).get(person.page()).status()).isEqualTo(404);
        var other = cast.staff("Randi Vaktlid", "dps", "clinician");
        take(other, number.digits());
        hers.submit(person.page() + "/blocks", person.page() + "/blocks", "account", "unit:" + stage.unit("dps"));
        assertThat(stage.as(other.subject()).get(person.page()).status()).as("a block made afterwards ends it at once").isEqualTo(404);
    }

    @Test
    void sheIsToldAtOnceWithNameReasonAndWords() throws Exception {
        take(clinician, number.digits());
        assertThat(hers.get(person.page()).text()).contains("Noen åpnet noe om deg fordi det hastet", "Hedda Nattvik", "Fare for liv eller helse nå", "Kom inn uten bevissthet");
        assertThat(hers.get(person.page() + "/log").text()).contains("hastetilgang, med grunn");
        boolean told = false;
        for (int i = 0; i < 600 && !told; i++) {
            try (var superuser = stage.superuser(); var ask = superuser.prepareStatement("select count(*) from notices.notice where person_id = ? and kind = 'emergency'")) {
                ask.setObject(1, person.id().value());
                var row = ask.executeQuery();
                row.next();
                told = row.getInt(1) == 1;
            }
            Thread.sleep(told ? 0 : 100);
        }
        assertThat(told).as("a neutral notice is put down").isTrue();
    }

    @Test
    void itEndsAfterFourHoursAndIsTakenThreeTimesADay() throws Exception {
        take(clinician, number.digits());
        try (var superuser = stage.superuser(); var pass = superuser.prepareStatement("update people.opening set ends_at = now() where holder_id = ? and ends_at <= now() + interval '4 hours'")) {
            pass.setObject(1, clinician.account().value());
            assertThat(pass.executeUpdate()).as("all of it ends within four hours").isEqualTo(6);
        }
        assertThat(stage.as(clinician.subject()).get(person.page()).status()).isEqualTo(404);
        take(clinician, number.digits());
        take(clinician, number.digits());
        assertThat(sent(clinician, number.digits()).text()).contains("3 ganger det siste døgnet");
    }

    @Test
    void aLeaderAnswersWithinSevenDaysAndSheReadsTheAnswer() {
        take(clinician, number.digits());
        var desk = stage.as("odd").get("/desk");
        assertThat(desk.text()).contains("Hastetilganger å se etter", "Hedda Nattvik", "Svart i tide");
        var page = desk.document().select("a[href^=" + person.page() + "/emergency/]").attr("href");
        assertThat(stage.as("odd").get(person.page()).status()).as("who it is about stays shut").isEqualTo(404);
        assertThat(stage.as("odd").get(page).text()).contains("Kom inn uten bevissthet").doesNotContain("Alma");
        stage.as("odd").submit(page, page + "/review", "outcome", "wrong", "words", "Kontakten kunne ha vært ringt");
        assertThat(hers.get(person.page()).text()).contains("Det var ikke riktig.", "Kontakten kunne ha vært ringt");
        assertThat(stage.as("odd").get("/desk").document().select("a[href=" + page + "]")).isEmpty();
        assertThat(stage.as(clinician.subject()).get(page).status()).as("not the one who took it").isEqualTo(404);
    }

    /** Odd is asked, of the hospital; Randi, of the municipality, only when he let the seven days go by. */
    @Test
    void onTheEighthDayItRisesToTheMunicipalitysOfficerOnce() {
        var rising = context.getBean(RisingReviews.class);
        take(clinician, number.digits());
        var page = stage.as("odd").get("/desk").document().select("a[href^=" + person.page() + "/emergency/]").attr("href");
        var now = java.time.Instant.now();
        rising.rise(now.plus(java.time.Duration.ofDays(7)).minusSeconds(60));
        assertThat(stage.as("randi").get(page).status()).as("within the seven days").isEqualTo(404);
        rising.rise(now.plus(java.time.Duration.ofDays(7)).plusSeconds(60));
        rising.rise(now.plus(java.time.Duration.ofDays(8)));
        assertThat(stage.as("randi").get("/desk").document().select("a[href=" + page + "]")).hasSize(1);
        assertThat(stage.as("randi").get(person.page()).status()).as("who it is about stays shut").isEqualTo(404);
        stage.as("randi").submit(page, page + "/review", "outcome", "right", "words", "Det var en nødssituasjon");
        assertThat(hers.get(person.page()).text()).contains("Det var en nødssituasjon");
    }

    @Test
    void atNightItOpensAnEmergencyMeetingThatCallsHealthCareAndThoseSheNamed() {
        var named = cast.staff("Mari Fjellstø", "nav", "caseworker");
        hers.submit(person.page() + "/crisis", person.page() + "/crisis/staff", "account", named.account().toString());
        take(clinician, number.digits());
        var night = stage.as(clinician.subject());
        assertThat(night.get(person.page()).text()).contains("Mari Fjellstø");
        var meeting = night.submitRaw(person.page(), person.page() + "/meetings/now").location();
        assertThat(night.get(meeting).status()).isEqualTo(200);
        assertThat(call(night, meeting, "Anne", stage.account("anne").toString(), "crisis_plan").status()).as("NAV waits for her yes").isEqualTo(422);
        assertThat(call(night, meeting, "Mari", named.account().toString(), "crisis_plan").status()).as("whom she named").isEqualTo(303);
        assertThat(call(night, meeting, "Ida", stage.account("ida").toString(), "health_care").status()).as("who gives health care").isEqualTo(303);
        assertThat(stage.as(named.subject()).get(meeting).status()).isEqualTo(200);
        assertThat(stage.as("anne").get(meeting).status()).isEqualTo(404);
        assertThat(stage.as(named.subject()).get(meeting + "/letter").status()).as("nothing that was written before").isEqualTo(404);
    }

    @Test
    void byHandItGivesNoMoreThanTheTable() {
        take(clinician, number.digits());
        var gate = context.getBean(Gate.class);
        var sql = context.getBean(JdbcClient.class);
        for (var wider : new String[] {"letter", "preparation", "promise"}) {
            assertThatThrownBy(() -> gate.pass(Act.about(stage.viewer(clinician.subject()), "test", "meeting", Action.WRITE, person.id()), opening -> sql.sql("""
                    insert into people.opening (area_id, id, person_id, holder_id, ground, data_class, cause, ends_at)
                    values (?, gen_random_uuid(), ?, ?, 'lead', ?, gen_random_uuid(), now() + interval '1 day')""")
                    .params(stage.area().value(), person.id().value(), clinician.account().value(), wider).update())).as(wider)
                    .rootCause().hasMessageContaining("row-level security");
        }
    }

    private Visitor.Answer take(Cast.Staff who, String digits) {
        return stage.as(who.subject()).submit("/emergency", "/emergency", "number", digits, "reason", "danger", "why", "Kom inn uten bevissthet");
    }

    private Visitor.Answer sent(Cast.Staff who, String digits) {
        return stage.as(who.subject()).inLanguage("nb").submitRaw("/emergency", "/emergency", "number", digits, "reason", "danger", "why", "Kom inn uten bevissthet");
    }

    private static Visitor.Answer call(Visitor night, String meeting, String search, String who, String on) {
        var fields = new HashMap<>(night.filled(meeting + "/seats?q=" + search, meeting + "/seats", "who", who, "role", "participant", "callNow", on));
        fields.put("_once", UUID.randomUUID().toString());
        return night.raw("POST", meeting + "/seats", fields, Map.of("Sec-Fetch-Site", "same-origin"));
    }
}
