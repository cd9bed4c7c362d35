package holdepunkt.consent.kin;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.InvitingOutside;
import holdepunkt.core.Period;
import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever signs in here already takes the code with that very sign-in: one human, two roles, and never both at once. */
@Staged
class OneHumanIsHereInOneRoleAtATimeTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;

    private Cast cast;
    private Cast.Person person;
    private Visitor hers;

    @BeforeEach
    void someoneWithABrother() {
        cast = new Cast(stage, context);
        person = cast.person("Yngvild", cast.staff("Mona Elvestrand", "rus", "addiction_counsellor"), null);
        hers = stage.as(person.subject());
    }

    @Test
    void whoWorksHereSeesHerSisterOnlyInTheOtherRoleAndHerWorkOnlyInThisOne() {
        var geir = cast.staff("Geir Lien", "rus", "addiction_counsellor");
        var others = cast.person("Ny", geir, null).page();
        asksInAndShares("Bror Lien", geir.subject());
        var he = stage.as(geir.subject());
        assertThat(he.get(others).status()).isEqualTo(200);
        assertThat(he.get(person.page()).status()).isEqualTo(404);
        assertThat(he.get("/desk").text()).contains("Bytt rolle").doesNotContain("Yngvild");
        assertThat(he.get("/desk").document().select("a[href=/portrait]")).as("a face for those who work here").hasSize(1);
        changes(he, "/desk");
        assertThat(he.get("/desk").document().select("a[href=/portrait]")).as("leads nowhere for those close to her").isEmpty();
        assertThat(he.get("/desk").text()).contains("Yngvild").doesNotContain("Ny ");
        assertThat(he.get(person.page()).status()).isEqualTo(200);
        assertThat(he.get(others).status()).isEqualTo(404);
        assertThat(hers.get(person.page() + "/log").text()).contains("Bror Lien", "står deg nær, du sa ja");
        changes(he, "/desk");
        assertThat(he.get(others).status()).isEqualTo(200);
        assertThat(he.get(person.page()).status()).isEqualTo(404);
    }

    @Test
    void whoHasAPageOfHerOwnIsCloseToSomebodyToo() {
        var other = cast.person("Mor", cast.staff("Nora Elvestrand", "rus", "addiction_counsellor"), null);
        asksInAndShares("Mor Lien", other.subject());
        var mother = stage.as(other.subject());
        assertThat(mother.get(other.page()).text()).contains("Bytt rolle");
        assertThat(mother.get(person.page()).status()).isEqualTo(404);
        changes(mother, other.page());
        assertThat(mother.get(person.page()).status()).isEqualTo(200);
        assertThat(mother.get(other.page()).status()).isEqualTo(404);
    }

    @Test
    void aNewSignInIsNoFresherThanTheOneItEndsAndTheOldOneIsOver() {
        var geir = cast.staff("Geir Lien", "rus", "addiction_counsellor");
        asksInAndShares("Bror Lien", geir.subject());
        var he = stage.asOld(geir.subject());
        var part = he.get("/parts").document().select("form[action^=/parts/]").attr("action");
        var cookie = he.cookie("__Host-holdepunkt");
        changes(he, "/desk");
        var old = stage.nobody().raw("GET", "/desk", Map.of(), Map.of("Cookie", "__Host-holdepunkt=" + cookie));
        assertThat(old.location()).startsWith("/sign-in");
        assertThat(he.raw("GET", person.page() + "/log", Map.of(), Map.of()).location()).startsWith("/sign-in?fresh=1");
        var berit = stage.as("berit");
        var fields = berit.filled("/parts", "/sign-out");
        fields.put("_once", UUID.randomUUID().toString());
        assertThat(berit.raw("POST", part, fields, Map.of("Sec-Fetch-Site", "same-origin")).status()).as("somebody else's").isEqualTo(404);
    }

    @Test
    void whoIsSignedInAndComesWithACodeShowsOnceMoreWhoTheyAre() {
        var answer = stage.as("berit").submitRaw("/invited", "/invited", "code", "ABCD EFGH");
        assertThat(answer.location()).isEqualTo("/sign-in?fresh=1&to=/parts");
    }

    private void asksInAndShares(String name, String subject) {
        var shown = hers.submit(person.page() + "/kin", person.page() + "/kin", "called", name);
        var code = shown.document().select("section:has(h2:contains(" + name + ")) .hp-keep").text();
        var inviting = context.getBean(InvitingOutside.class);
        assertThat(inviting.take(code, StageSettings.ISSUER, subject)).isTrue();
        assertThat(inviting.take(code, StageSettings.ISSUER, "another-" + UUID.randomUUID())).as("used").isFalse();
        var to = hers.get(person.page() + "/consents/new").document().select("option:contains(" + name + ")").attr("value");
        hers.submit(person.page() + "/consents/receipt?to=" + to + "&classes=promise&purpose=own&until=" + LocalDate.now(Period.NORWAY).plusMonths(2), person.page() + "/consents");
    }

    private static void changes(Visitor visitor, String home) {
        assertThat(visitor.get(home).text()).contains("Bytt rolle");
        var part = visitor.get("/parts").document().select("form[action^=/parts/]").attr("action");
        assertThat(visitor.submitRaw("/parts", part).status()).isEqualTo(303);
    }
}
