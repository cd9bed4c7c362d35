package holdepunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sign-in that ran out, or was too old for what was asked, while someone was writing. */
@Staged
class WhatWasTypedIsKeptOverASignInTests {

    private static final String WORDS = "Skrive ned det jeg lurer på " + UUID.randomUUID();

    @Autowired
    Stage stage;

    @Test
    void whatSheWroteStandsInTheFormWhenSheIsBack() throws Exception {
        var page = "/people/" + stage.person("siv") + "/own-promises";
        var she = stage.as("siv");
        var led = typed(she, page, "seen_at = now() - interval '31 minutes'");
        assertThat(led).startsWith("/sign-in?to=");
        assertThat(she.get(led).text()).contains("Det du skrev, er tatt vare på");
        var back = she.signedInAgain(stage.token("siv")).get(kept(led));
        assertThat(back.text()).contains("Her står det du skrev").contains(WORDS);
        assertThat(she.submit(kept(led), page, "_form", page).text()).contains(WORDS).doesNotContain("Her står det du skrev");
    }

    @Test
    void itOpensToTheSameAccountInTheSameBrowserAndToNobodyElse() throws Exception {
        var page = "/people/" + stage.person("siv") + "/own-promises";
        var she = stage.as("siv");
        var form = kept(typed(she, page, "seen_at = now() - interval '31 minutes'"));
        assertThat(she.copy().signedInAgain(stage.token("geir")).get(form).status()).isEqualTo(404);
        assertThat(stage.as("siv").get(form).status()).as("another browser").isEqualTo(404);
        var left = she.copy().signedInAgain(stage.token("siv"));
        left.submitRaw("/", "/sign-out");
        assertThat(left.signedInAgain(stage.token("siv")).get(form).status()).as("after signing out").isEqualTo(404);
    }

    @Test
    void theDatabaseHoldsNoWordOfIt() throws Exception {
        typed(stage.as("siv"), "/people/" + stage.person("siv") + "/own-promises", "seen_at = now() - interval '31 minutes'");
        try (var superuser = stage.superuser(); var rows = superuser.createStatement().executeQuery("select sealed from access.kept_form")) {
            int lying = 0;
            while (rows.next()) {
                lying++;
                assertThat(new String(rows.getBytes(1), StandardCharsets.UTF_8)).doesNotContain("Skrive ned");
            }
            assertThat(lying).isPositive();
        }
    }

    @Test
    void nothingIsKeptForThoseWhoWereNeverSignedIn() {
        var nobody = stage.nobody();
        var answer = nobody.raw("POST", "/people/" + stage.person("siv") + "/own-promises",
                Map.of("_csrf", nobody.token(), "_form", "/offers", "what", WORDS), Map.of("Cookie", "__Host-csrf=" + nobody.cookie("__Host-csrf") + "; __Host-holdepunkt=" + "A".repeat(43)));
        assertThat(answer.location()).isEqualTo("/sign-in?to=%2Foffers");
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void lettingSomeoneInAgainIsAskedOnceMoreOnItsOwnPageAfterAFreshSignIn() throws Exception {
        var page = "/people/" + stage.person("siv") + "/blocks";
        var she = stage.as("siv");
        she.submit(page + "?name=Geir", page, "account", stage.account("geir").toString());
        var lift = she.get(page).document().select("form[action$=/lift]").first().attr("action");
        var fields = she.filled(page, lift);
        move(she, "signed_in_at = now() - interval '6 minutes'");
        var led = she.raw("POST", lift, fields, Map.of("Sec-Fetch-Site", "same-origin")).location();
        assertThat(led).startsWith("/sign-in?fresh=1&to=%2Fkept%2F");
        assertThat(stage.as("siv").inLanguage("nb").get(led).text()).as("what it is for, and nothing to be afraid of").contains("Vis at det er deg", "så vet vi at det er deg")
                .doesNotContain("avveie");
        assertThat(she.get(led).text()).contains("Vis at det er deg");
        assertThat(she.get(page).document().select("form[action=" + lift + "]")).as("nothing happened yet").hasSize(1);
        assertThat(she.signedInAgain(stage.token("siv")).get(kept(led)).text()).contains("Her står det du skrev");
        assertThat(she.submit(kept(led), lift).document().select("form[action=" + lift + "]")).isEmpty();
    }

    @Test
    void aPartFetchedByAScriptIsToldSoAndGetsNoSignInPage() {
        var answer = stage.nobody().raw("GET", "/people/" + stage.person("siv") + "/meetings/" + UUID.randomUUID() + "/room/now", Map.of(), Map.of("Sec-Fetch-Dest", "empty"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().get("holdepunkt-sign-in").getFirst()).startsWith("/sign-in?to=%2Fpeople%2F");
        assertThat(answer.bytes()).isEmpty();
    }

    private String typed(Visitor she, String page, String moved) throws Exception {
        var fields = she.filled(page, page, "what", WORDS);
        move(she, moved);
        return she.raw("POST", page, fields, Map.of("Sec-Fetch-Site", "same-origin")).location();
    }

    private void move(Visitor visitor, String moved) throws Exception {
        try (var superuser = stage.superuser(); var move = superuser.prepareStatement("update access.sign_in set " + moved + " where token_hash = sha256(?)")) {
            move.setBytes(1, Base64.getUrlDecoder().decode(visitor.cookie("__Host-holdepunkt")));
            assertThat(move.executeUpdate()).isEqualTo(1);
        }
    }

    private static String kept(String led) {
        return URLDecoder.decode(led.substring(led.indexOf("to=") + 3), StandardCharsets.UTF_8);
    }
}
