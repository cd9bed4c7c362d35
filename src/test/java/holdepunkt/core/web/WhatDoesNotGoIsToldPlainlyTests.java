package holdepunkt.core.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.door.OpenToAll;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Staged
class WhatDoesNotGoIsToldPlainlyTests {

    @Autowired
    Stage stage;

    @Autowired
    RequestMappingHandlerMapping routes;

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
        for (int i = 0; i < 200 && last.status() != 429; i++) {
            // Who says they come for somebody else is not believed: each would be counted apart.
            last = hasty.raw("GET", "/oauth2/authorization/elvestad", Map.of(), Map.of("X-Forwarded-For", "10.0.0." + i, "Forwarded", "for=10.0.0." + i));
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.headers()).containsKey("retry-after");
        assertThat(stage.as("siv").get("/").status()).as("others are not held up").isEqualTo(200);
    }

    @Test
    void whatAProxyWouldSayIsNotReadWithoutOne() {
        var forged = Map.of("X-Forwarded-Host", "elsewhere.example", "X-Forwarded-Proto", "gopher", "X-Forwarded-Prefix", "/elsewhere");
        var led = stage.nobody().raw("GET", "/desk", Map.of(), forged);
        assertThat(led.location()).isEqualTo("/sign-in?to=%2Fdesk");
        assertThat(stage.nobody().raw("GET", "/sign-in", Map.of(), forged).body()).doesNotContain("elsewhere", "gopher");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: chunked", "Content-Length: 1\r\nTransfer-Encoding: chunked", "Content-Length: 5\r\nContent-Length: 1", "Content-Length: five"})
    void aBodyWhoseEndIsNotSaidPlainlyIsRefused(String end) throws IOException {
        try (var line = new Socket("localhost", URI.create(stage.address()).getPort())) {
            line.setSoTimeout(60_000);
            line.getOutputStream().write(("POST /language HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + end + "\r\n\r\n5\r\nhello\r\n0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8)).readLine()).matches("HTTP/1.1 4(00|13).*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "/\t/elsewhere.example", "/\r\n/elsewhere.example", "elsewhere.example"})
    void theWayOnAfterASignInIsOnlyInside(String to) {
        var page = stage.nobody().get("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        assertThat(page.document().select("main a[href^=/oauth2]").attr("href")).endsWith("?to=/");
        assertThat(stage.nobody().get("/sign-in?to=/desk").document().select("main a[href^=/oauth2]").attr("href")).endsWith("?to=/desk");
    }

    @Test
    void aSignInIsBegunByWhoeverPressesTheButtonAndByNoOtherSite() {
        var somebody = stage.nobody().from("127.0.0.21");
        for (var site : List.of("cross-site", "same-site")) {
            var led = somebody.raw("GET", "/oauth2/authorization/elvestad", Map.of(), Map.of("Sec-Fetch-Site", site));
            assertThat(led.location()).endsWith("/sign-in");
            assertThat(led.headers()).doesNotContainKey("set-cookie");
        }
        assertThat(somebody.raw("GET", "/oauth2/authorization/elvestad", Map.of(), Map.of("Sec-Fetch-Site", "same-origin")).location()).startsWith(StageSettings.ISSUER);
    }

    /** A page that breaks, as one of ours would: in front of it stands a door like any other. */
    static final class Breaks {
        @OpenToAll(because = "it is here to break and nothing else")
        public ModelAndView shows(@RequestParam("what") String what) {
            throw new IllegalStateException("the secret of " + what);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nb | Noe gikk galt hos oss | Vi forsto ikke det som ble sendt | Dette kan ikke gjøres herfra
            nn | Noko gjekk gale hos oss | Vi forstod ikkje det som vart sendt | Dette kan ikkje gjerast herifrå
            en | Something went wrong on our side | We did not understand what was sent | This cannot be done from here""")
    void aFaultOfOursIsAPlainPageWithoutATrace(String language, String broken, String unread, String refused) throws Exception {
        var page = RequestMappingInfo.paths("/breaks").methods(RequestMethod.GET).build();
        routes.registerMapping(page, new Breaks(), Breaks.class.getMethod("shows", String.class));
        try {
            var siv = stage.as("siv").inLanguage(language);
            var fault = siv.raw("GET", "/breaks?what=Siv", Map.of(), Map.of());
            assertThat(fault.status()).isEqualTo(500);
            assertThat(fault.document().select("h1").text()).isEqualTo(broken);
            assertThat(fault.body()).doesNotContain("Exception", "secret", "Siv", "holdepunkt.", "\tat ");
            assertThat(fault.headers().get("cache-control").getFirst()).contains("no-store");
            var lacking = siv.raw("GET", "/breaks", Map.of(), Map.of());
            assertThat(lacking.status()).isEqualTo(422);
            assertThat(lacking.document().select("h1").text()).isEqualTo(unread);
            assertThat(siv.raw("POST", "/sign-out", Map.of(), Map.of()).document().select("h1").text()).isEqualTo(refused);
        } finally {
            routes.unregisterMapping(page);
        }
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
