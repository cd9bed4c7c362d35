package holdepunkt.consent.behalf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.access.InvitingOutside;
import holdepunkt.consent.kin.ComingOfAge;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.meetings.room.Tables;
import holdepunkt.people.Cast;
import holdepunkt.promises.MakingPromises;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A guardian or somebody with her power of attorney: in writing, so far and no further, seen by her, ended in the next request. */
@Staged
class WhoeverActsForHerIsSeenDoingItTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;

    private Tables.Table table;
    private String home;
    private Visitor she;
    private Visitor berit;

    @BeforeEach
    void someoneWithAPromise() {
        var tables = new Tables(stage, context);
        table = tables.lay();
        tables.newcomers().as("berit", table.person(), "promise", holdepunkt.core.Action.WRITE, opening -> context.getBean(MakingPromises.class).make(opening,
                new MakingPromises.Line(UUID.randomUUID(), "i_do", stage.account("berit"), PersonText.of("Ringer boligkontoret"), LocalDate.now(Period.NORWAY).plusDays(3), null)));
        home = "/people/" + table.person();
        she = stage.as(table.subject());
        berit = stage.as("berit");
    }

    @Test
    void aGuardianSeesAsFarAsThePaperGoesAndEveryPageSaysOnWhoseBehalf() {
        var guardian = guardian("guardian", "next", "promise");
        assertThat(guardian.get("/desk").text()).contains("Du er her på vegne av");
        var page = guardian.get(home);
        assertThat(page.text()).contains("Du handler på vegne av personen", "Det neste som skjer", "Ringer boligkontoret").doesNotContain("Vil du si noe før møtet?");
        for (var shut : List.of("/letter", "/meetings/" + table.id(), "/meetings/" + table.id() + "/preparation", "/meetings/" + table.id() + "/letter", "/quiet", "/log", "/sharing",
                "/network", "/reach", "/if-gone", "/crisis", "/own-promises", "/behalf", "/kin", "/ways-in")) {
            var answer = guardian.raw("GET", home + shut, Map.of(), Map.of());
            assertThat(answer.status()).as(shut).isEqualTo(404);
        }
        assertThat(she.get(home).text()).contains("Handler på vegne av deg", "Ola Skogheim, verge");
        assertThat(she.get(home + "/behalf").text()).contains("Vedtak fra Statsforvalteren", "Skrevet inn av Berit Haugland");
        assertThat(she.get(home + "/log").text()).contains("Ola Skogheim", "på vegne av deg, som verge");
        assertThat(she.get(home + "/sharing").text()).contains("På vegne av deg, som verge", "Vergemålsloven");
        assertThat(berit.get(home).text()).doesNotContain("Du handler på vegne av personen");
    }

    @Test
    void whatIsAnsweredForHerIsNeverMistakenForHerOwnWord() {
        var guardian = guardian("guardian", "promise");
        var promise = guardian.get(home + "/promises").document().select("a[href^=" + home + "/promises/]").attr("href");
        assertThat(guardian.get(promise).text()).contains("Hva svarer du på vegne av Ny?");
        guardian.submit(promise, promise + "/marks", "mark", "kept");
        assertThat(she.get(promise).text()).contains("Noen svarte på vegne av deg.");
        assertThat(berit.get(promise).text()).contains("Svart på vegne av Ny.");
        assertThat(guardian.submitRaw(promise, promise + "/marks", "mark", "not_kept").status()).isEqualTo(303);
        assertThat(guardian.raw("POST", promise + "/changes", Map.of(), Map.of("Sec-Fetch-Site", "same-origin")).status()).isNotEqualTo(303);
    }

    @Test
    void sheStopsAGuardianHerselfInTheNextRequestButNotWhatACourtDecided() {
        var guardian = guardian("guardian", "next");
        assertThat(guardian.get(home).status()).isEqualTo(200);
        she.submit(home + "/behalf", end());
        assertThat(guardian.get(home).status()).isEqualTo(404);
        assertThat(she.get(home + "/behalf").text()).contains("Gjelder ikke lenger");
        var byCourt = guardian("court_guardian", "next");
        assertThat(she.get(home + "/behalf").text()).contains("Dette har en domstol bestemt", "Statsforvalteren");
        assertThat(she.get(home + "/behalf").document().select("form[action$=/end]")).isEmpty();
        var end = berit.get(home + "/behalf").document().select("form[action$=/end]").attr("action");
        var fields = new java.util.LinkedHashMap<>(berit.filled(home + "/behalf", end));
        fields.put("_csrf", she.get(home + "/behalf").document().select("input[name=_csrf]").attr("value"));
        assertThat(she.raw("POST", end, fields, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(422);
        assertThat(byCourt.get(home).status()).isEqualTo(200);
        berit.submit(home + "/behalf", end);
        assertThat(byCourt.get(home).status()).isEqualTo(404);
    }

    @Test
    void herLastDayEndsItAtOnce() throws Exception {
        var guardian = guardian("court_guardian", "next");
        try (var superuser = stage.superuser(); var late = superuser.prepareStatement("select count(*) from people.opening where person_id = ? and ground = 'guardian' and ends_at > ?");
                var move = superuser.prepareStatement("update people.opening set ends_at = now() where person_id = ? and ground = 'guardian'")) {
            late.setObject(1, table.person().value());
            late.setObject(2, LocalDate.now(Period.NORWAY).plusMonths(3).plusDays(1).atStartOfDay(java.time.ZoneId.of("Europe/Oslo")).toOffsetDateTime());
            var rows = late.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).as("nothing opens after the last day").isZero();
            move.setObject(1, table.person().value());
            assertThat(move.executeUpdate()).isEqualTo(2);
        }
        assertThat(guardian.get(home).status()).isEqualTo(404);
        assertThat(she.get(home).text()).doesNotContain("Handler på vegne av deg");
    }

    @Test
    void sheGivesAPowerOfAttorneyHerselfToOneSheAskedIn() {
        she.submit(home + "/kin", home + "/kin", "called", "Bror Lien");
        var brother = comesBy(she.get(home + "/kin").document().select(".hp-keep").text());
        assertThat(brother.get(home).status()).isEqualTo(404);
        var to = she.get(home + "/behalf").document().select("option:contains(Bror Lien)").attr("value");
        var until = LocalDate.now(Period.NORWAY).plusMonths(2);
        var receipt = home + "/attorneys/receipt?to=" + to + "&classes=letter&until=" + until;
        assertThat(she.get(receipt).text()).as("before she gives it").contains("Bror Lien kan lese brevene etter møtene til og med", "Da er det stengt fra neste klikk");
        assertThat(brother.get(home).status()).as("nothing is open by reading the receipt").isEqualTo(404);
        assertThat(berit.get(receipt).status()).isEqualTo(404);
        var given = she.submit(receipt, home + "/attorneys", "paper", "Fullmakt på kjøkkenbordet");
        assertThat(given.text()).contains("Bror Lien", "fullmakt", "Fullmakt på kjøkkenbordet");
        assertThat(brother.get(home).text()).contains("Du handler på vegne av personen", "Brevene").doesNotContain("Ringer boligkontoret", "Det neste som skjer");
        assertThat(berit.submitRaw(home + "/behalf", home + "/guardians").status()).isEqualTo(422);
        assertThat(berit.get(home + "/behalf").document().select("form[action$=/end]")).isEmpty();
        she.submit(home + "/behalf", end());
        assertThat(brother.get(home).status()).isEqualTo(404);
    }

    @Test
    void nobodyElseWritesAGuardianDownAndNothingIsOpenedWithoutItsPaper() {
        assertThat(stage.as("anne").get(home + "/behalf").status()).isEqualTo(404);
        var gate = context.getBean(holdepunkt.core.Gate.class);
        var openings = context.getBean(holdepunkt.people.page.Openings.class);
        for (var ground : List.of("guardian", "on_behalf")) {
            assertThatThrownBy(() -> gate.pass(holdepunkt.core.Act.about(stage.viewer("berit"), "test", "sharing", holdepunkt.core.Action.WRITE, table.person()), opening -> {
                openings.give(stage.area(), table.person(), stage.account("anne"), ground, List.of("identity", "letter"), UUID.randomUUID(), null);
                return null;
            })).as(ground).hasStackTraceContaining("in writing");
        }
    }

    @Test
    void whoWroteAGuardianDownDoesNotBecomeOne() {
        var mona = new Cast(stage, context).staff("Mona Elvestrand", "rus", "addiction_counsellor");
        var code = written("guardian", "next");
        var inviting = context.getBean(InvitingOutside.class);
        inviting.take(code, StageSettings.ISSUER, "berit");
        assertThat(berit.get("/parts").document().select("form[action^=/parts/]")).isEmpty();
        assertThat(inviting.take(code, StageSettings.ISSUER, mona.subject())).as("used up").isFalse();
        inviting.take(written("guardian", "next"), StageSettings.ISSUER, mona.subject());
        assertThat(stage.as(mona.subject()).get("/parts").document().select("form[action^=/parts/]")).hasSize(1);
    }

    @Test
    void onTheDaySheTurnsEighteenItStops() throws Exception {
        var guardian = guardian("guardian", "next");
        var birthday = LocalDate.now(Period.NORWAY).plusDays(3);
        isBorn(birthday.minusYears(18));
        context.getBean(ComingOfAge.class).round(stage.area(), birthday.minusDays(1));
        assertThat(guardian.get(home).status()).isEqualTo(200);
        context.getBean(ComingOfAge.class).round(stage.area(), birthday);
        assertThat(guardian.get(home).status()).isEqualTo(404);
        assertThat(she.get(home + "/behalf").text()).contains("Gjelder ikke lenger");
    }

    @Test
    void onTheDaySheTurnsTwelveItStopsAndSheIsAskedBeforeAnyoneSeesAgain() throws Exception {
        var guardian = guardian("guardian", "next");
        var birthday = LocalDate.now(Period.NORWAY).minusDays(1);
        isBorn(LocalDate.now(Period.NORWAY).plusDays(2).minusYears(12));
        assertThat(berit.get(home + "/behalf").document().select("#asked")).as("a guardian speaks for a child").isEmpty();
        context.getBean(ComingOfAge.class).round(stage.area(), LocalDate.now(Period.NORWAY).plusDays(1));
        assertThat(guardian.get(home).status()).isEqualTo(200);
        context.getBean(ComingOfAge.class).round(stage.area(), LocalDate.now(Period.NORWAY).plusDays(2));
        assertThat(guardian.get(home).status()).isEqualTo(404);
        isBorn(birthday.minusYears(12));
        assertThat(berit.get(home + "/behalf").document().select("#asked")).hasSize(1);
        var fields = new String[] {"name", "Ola Skogheim", "kind", "guardian", "classes", "next", "paper", "Foreldre", "until", LocalDate.now(Period.NORWAY).plusMonths(3).toString()};
        var refused = berit.submit(home + "/behalf", home + "/guardians", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#asked-error").text()).contains("mellom 12 og 16 år");
        var again = java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.stream.Stream.of("asked", LocalDate.now(Period.NORWAY).toString())).toArray(String[]::new);
        assertThat(comesBy(berit.submit(home + "/behalf", home + "/guardians", again).document().select(".hp-keep").first().text()).get(home).status()).isEqualTo(200);
        assertThat(she.get(home + "/behalf").text()).contains("Du ble spurt");
        try (var superuser = stage.superuser(); var unasked = superuser.prepareStatement("""
                insert into consent.mandate (area_id, id, person_id, account_id, kind, classes, paper, until, given_by)
                select area_id, gen_random_uuid(), person_id, account_id, 'guardian', classes, paper, until, given_by from consent.mandate where person_id = ? limit 1""")) {
            unasked.setObject(1, table.person().value());
            assertThatThrownBy(unasked::execute).hasMessageContaining("from twelve she is asked");
        }
    }

    private void isBorn(LocalDate day) throws Exception {
        try (var superuser = stage.superuser(); var born = superuser.prepareStatement("update people.person set born_on = ? where id = ?")) {
            born.setObject(1, day);
            born.setObject(2, table.person().value());
            born.execute();
        }
    }

    private String end() {
        return she.get(home + "/behalf").document().select("form[action$=/end]").attr("action");
    }

    private Visitor guardian(String kind, String... classes) {
        return comesBy(written(kind, classes));
    }

    private String written(String kind, String... classes) {
        var shown = berit.submit(home + "/behalf", home + "/guardians", "name", "Ola Skogheim", "kind", kind, "classes", String.join(",", classes),
                "paper", "Vedtak fra Statsforvalteren, i arkivet", "until", LocalDate.now(Period.NORWAY).plusMonths(3).toString());
        return shown.document().select(".hp-keep").first().text();
    }

    private Visitor comesBy(String code) {
        var subject = "for-her-" + UUID.randomUUID();
        assertThat(context.getBean(InvitingOutside.class).take(code, StageSettings.ISSUER, subject)).isTrue();
        return stage.as(subject);
    }
}
