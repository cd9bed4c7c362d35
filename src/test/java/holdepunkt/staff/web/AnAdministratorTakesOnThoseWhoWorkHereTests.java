package holdepunkt.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.InvitingOutside;
import holdepunkt.core.Period;
import holdepunkt.staff.NewTown;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class AnAdministratorTakesOnThoseWhoWorkHereTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    InvitingOutside inviting;

    NewTown town;
    Visitor gro;

    @BeforeEach
    void town() {
        town = new NewTown(stage, parts);
        gro = town.administrator();
    }

    @Test
    void aUnitAndOneWhoSignsInByTheCodeAndWorksThere() {
        assertThat(unit("Rus og psykisk helse").text()).contains("Rus og psykisk helse", "40 00 00 00", "hverdager kl. 9–15");
        var worker = takeOn("Nina Elvdal", "Rus og psykisk helse", "leader", LocalDate.now(Period.NORWAY), null);
        var subject = "nina-" + UUID.randomUUID();
        var whole = stage.address().replace("http://", "") + "/invited";
        assertThat(gro.get(worker).text()).as("an address one can read to another").contains("Gå til " + whole + " ");
        assertThat(gro.get(town.home() + "/organisation").text()).contains("skriver den på " + whole + " ");
        assertThat(inviting.take(code(worker), StageSettings.ISSUER, subject)).isTrue();
        assertThat(stage.viewer(subject).works()).singleElement().satisfies(work -> {
            assertThat(work.role()).isEqualTo("leader");
            assertThat(work.unitName()).isEqualTo("Rus og psykisk helse");
        });
        assertThat(stage.viewer(subject).area()).isEqualTo(town.area());
        assertThat(gro.get(town.home() + "/work").text()).contains("Nina Elvdal");
        assertThat(gro.get(worker).text()).doesNotContain("Har ikke logget inn ennå");
    }

    @Test
    void theCodeWorksOnceTheNewestOnlyAndOnlyItsMakerSeesIt() {
        unit("Bolig");
        var worker = takeOn("Odd Elvdal", "Bolig", "administrator", LocalDate.now(Period.NORWAY), null);
        var first = code(worker);
        gro.submit(worker, worker + "/codes");
        var second = code(worker);
        var odd = "odd-" + UUID.randomUUID();
        assertThat(second).isNotEqualTo(first);
        assertThat(inviting.take(first, StageSettings.ISSUER, odd)).isFalse();
        assertThat(inviting.take(second, StageSettings.ISSUER, odd)).isTrue();
        assertThat(inviting.take(second, StageSettings.ISSUER, "someone-else")).isFalse();
        assertThat(gro.submit(worker, worker + "/jobs", "role", "housing", "at", unitId("Bolig")).status()).isEqualTo(200);
        var fields = gro.filled(worker, worker + "/reach");
        assertThat(gro.raw("POST", worker + "/codes", fields, java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).as("the account is somebody's now").isEqualTo(422);

        var third = takeOn("Pia Elvdal", "Bolig", "housing", LocalDate.now(Period.NORWAY), null);
        var theirs = town.home().replaceFirst("[^/]+$", unitId("Bolig")) + "/workers/" + third.replaceFirst(".*/", "");
        assertThat(stage.as(odd).inLanguage("nb").get(theirs).text()).contains("en annen har laget den").doesNotContain(code(third));
    }

    @Test
    void someoneWhoWorksInTheAreaAlreadyKeepsTheOneSignIn() {
        unit("Bolig");
        var worker = takeOn("Rita Elvdal", "Drift", "caseworker", LocalDate.now(Period.NORWAY), LocalDate.now(Period.NORWAY).plusDays(20));
        var rita = "rita-" + UUID.randomUUID();
        inviting.take(code(worker), StageSettings.ISSUER, rita);
        var found = gro.get(town.home() + "/workers/known?words=rita").document().select("main a[href*=/workers/]").eachAttr("href");
        assertThat(found).contains(worker);
        assertThat(gro.submit(worker, worker + "/jobs", "at", unitId("Bolig"), "role", "housing").text()).contains("Bolig, boligrådgiver", "Drift, saksbehandler");
        assertThat(stage.viewer(rita).works()).hasSize(2);
        assertThat(gro.submit(worker, worker + "/jobs", "at", unitId("Bolig"), "role", "housing").text()).contains("Den jobben er der fra før.");
    }

    @Test
    void aJobThatBeginsLaterOpensNothingBefore() {
        var worker = takeOn("Sigrun Elvdal", "Drift", "leader", LocalDate.now(Period.NORWAY).plusDays(9), null);
        var subject = "sigrun-" + UUID.randomUUID();
        inviting.take(code(worker), StageSettings.ISSUER, subject);
        assertThat(stage.viewer(subject).works()).isEmpty();
        assertThat(gro.get(worker).text()).contains("Drift, leder");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        var page = town.home() + "/workers/new";
        var answer = gro.submit(page, town.home() + "/workers", "name", "Tor Elvdal", "email", "ikke en adresse", "at", unitId("Drift"), "role", "leader");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("#email-error")).isNotEmpty();
        assertThat(answer.document().select("#name").val()).isEqualTo("Tor Elvdal");
        var late = gro.submit(page, town.home() + "/workers", "name", "Tor Elvdal", "at", unitId("Drift"), "role", "leader", "from", LocalDate.now(Period.NORWAY).minusDays(1).toString());
        assertThat(late.document().select("#from-error").text()).contains("før i dag");
        assertThat(gro.get(town.home() + "/workers/known?words=tor").text()).contains("Vi fant ingen");
    }

    @Test
    void anotherOrganisationIsAsIfItWereNotThere() {
        gro.submit(town.home() + "/organisations", town.home() + "/organisations", "organisation", "Nav Elvenes", "sort", "nav", "name", "Nav oppfølging", "kind", "nav",
                "administrator", "Unni Elvdal", "email", "unni@nav.example");
        var text = gro.get(town.home() + "/organisation").document();
        var subject = "unni-" + UUID.randomUUID();
        assertThat(inviting.take(text.selectFirst(".hp-digits").text(), StageSettings.ISSUER, subject)).isTrue();
        var theirs = stage.viewer(subject).works().getFirst().unit();
        var unni = stage.as(subject).inLanguage("nb");
        var notThere = gro.get("/units/" + UUID.randomUUID() + "/organisation").bytes();
        for (var path : new String[] {"/units/" + theirs + "/organisation", town.home() + "/units/" + theirs, "/units/" + theirs + "/workers/new"}) {
            assertThat(gro.get(path).bytes()).as(path).isEqualTo(notThere);
        }
        assertThat(gro.submit(town.home() + "/workers/new", town.home() + "/workers", "name", "Vera Elvdal", "at", theirs.toString(), "role", "leader").status()).isEqualTo(404);
        var ofUnni = town.home() + "/workers/" + stage.viewer(subject).account();
        assertThat(gro.get(ofUnni).text()).contains("Jobber ikke i din organisasjon nå.").doesNotContain("unni@nav.example");
        var sent = gro.filled(ofUnni, ofUnni + "/jobs");
        sent.put("email", "stjålet@elvenes.example");
        sent.put("_version", "0");
        assertThat(gro.raw("POST", ofUnni + "/reach", sent, java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(404);
        assertThat(unni.get("/units/" + theirs + "/organisation").text()).contains("Nav Elvenes", "Nav oppfølging");
    }

    @Test
    void twoWhoChangeTheSameUnitBothSeeBothTexts() {
        var address = town.home() + "/units/" + unitId("Drift");
        var old = gro.filled(address, address, "phone", "70 11 11 11");
        gro.submit(address, address, "phone", "70 22 22 22");
        var answer = gro.raw("POST", address, old, java.util.Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("70 22 22 22");
        assertThat(answer.document().select("#phone").val()).isEqualTo("70 11 11 11");
    }

    private Visitor.Answer unit(String name) {
        return gro.submit(town.home() + "/units/new", town.home() + "/units", "name", name, "kind", "addiction", "phone", "40 00 00 00", "hours", "hverdager kl. 9–15");
    }

    private String unitId(String name) {
        return gro.get(town.home() + "/workers/new").document().select("#at option").stream().filter(option -> option.text().equals(name)).findFirst().orElseThrow().val();
    }

    private String takeOn(String name, String unit, String role, LocalDate from, LocalDate until) {
        var sent = gro.submitRaw(town.home() + "/workers/new", town.home() + "/workers", "name", name, "email", "jobb@elvenes.example", "at", unitId(unit), "role", role,
                "from", from.toString(), "until", until == null ? "" : until.toString());
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        return sent.location();
    }

    private String code(String worker) {
        return gro.get(worker).document().select(".hp-digits").text();
    }
}
