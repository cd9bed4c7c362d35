package holdepunkt.core.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class WhatDoesNotGoIsToldPlainlyTests {

    @Autowired
    Stage stage;

    @Test
    void aFormFromAnotherSiteIsRefused() {
        var refused = stage.as("siv").raw("POST", "/sign-out", Map.of(), Map.of("Sec-Fetch-Site", "cross-site"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Dette kan ikke gjøres herfra");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(stage.as("siv").raw("POST", "/sign-out", Map.of(), Map.of()).status()).isEqualTo(403);
    }

    @Test
    void aFormThatIsTooLargeIsRefusedBeforeItIsRead() {
        var refused = stage.as("siv").raw("POST", "/language", Map.of("language", "n".repeat(1_100_000)), Map.of());
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("for stort");
    }

    @Test
    void tooManySignInsFromOnePlaceAreAskedToWait() {
        var hasty = stage.nobody();
        var last = hasty.raw("GET", "/oauth2/authorization/elvestad", Map.of(), Map.of());
        for (int i = 0; i < 30 && last.status() != 429; i++) {
            last = hasty.raw("GET", "/oauth2/authorization/elvestad", Map.of(), Map.of());
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.headers()).containsKey("retry-after");
        assertThat(stage.as("siv").get("/").status()).as("others are not held up").isEqualTo(200);
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepOthersOut() {
        for (var path : new String[] {"/sign-in", "/nowhere", "/desk", "/error"}) {
            var headers = stage.as("kari").raw("GET", path, Map.of(), Map.of()).headers();
            assertThat(headers.get("content-security-policy").getFirst()).contains("default-src 'none'").doesNotContain("unsafe");
            assertThat(headers).containsKeys("x-content-type-options", "referrer-policy", "cache-control", "x-frame-options");
            assertThat(headers.get("cache-control").getFirst()).contains("no-store");
        }
    }

    @Test
    void nobodySignedInIsLedToSignInAndBack() {
        var led = stage.nobody().raw("GET", "/desk", Map.of(), Map.of());
        assertThat(led.status()).isEqualTo(303);
        assertThat(led.location()).isEqualTo("/sign-in?to=%2Fdesk");
    }

    @Test
    void afterSigningOutTheOldTokenOpensNothing() {
        var siv = stage.as("siv");
        assertThat(siv.submit("/", "/sign-out").text()).contains("Logg inn");
        var after = siv.raw("GET", "/people/" + stage.person("siv"), Map.of(), Map.of());
        assertThat(after.status()).as(after.text()).isEqualTo(303);
        assertThat(after.location()).startsWith("/sign-in");
    }

    @Test
    void theLanguageIsChosenOnThePage() {
        assertThat(stage.nobody().inLanguage("nn").get("/sign-in").text()).contains("lova deg");
        assertThat(stage.nobody().inLanguage("en").get("/sign-in").document().selectFirst("html").attr("lang")).isEqualTo("en");
    }
}
