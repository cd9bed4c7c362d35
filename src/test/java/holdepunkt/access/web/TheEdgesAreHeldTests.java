package holdepunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.SyntheticIds;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What frameworks promise at the edge of the web, and we rely on. */
@Staged
@ExtendWith(OutputCaptureExtension.class)
class TheEdgesAreHeldTests {

    @Autowired
    Stage stage;

    @ParameterizedTest
    @ValueSource(strings = {"/.git/config", "/.git/HEAD", "/.env", "/assets/", "/assets", "/META-INF/MANIFEST.MF", "/WEB-INF/web.xml", "/application.properties",
        "/policy.csv", "/actuator", "/actuator/env", "/assets/../application.properties", "/%2e%2e/application.properties", "/%252e%252e/application.properties", "/db/migration/"})
    void nothingLiesAboutToBePickedUp(String path) {
        var answer = raw(stage.as("siv"), "GET", path);
        assertThat(answer.status()).isIn(400, 404, 422);
        assertThat(answer.body()).doesNotContain("holdepunkt.", "Index of", "ref:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "PROPFIND"})
    void onlyWhatPagesAndFormsNeedIsAnswered(String method) {
        var answer = stage.as("siv").raw(method, "/", Map.of(), Map.of("X-Told", "echo-of-nobody"));
        assertThat(answer.status()).isIn(400, 403, 404, 405, 422);
        assertThat(answer.body()).doesNotContain("echo-of-nobody");
    }

    @Test
    void everyAnswerSaysWhatItIsAndHowLongItIs() {
        var siv = stage.as("siv");
        var home = siv.get("/");
        var style = home.document().select("link[rel=stylesheet]").attr("href");
        for (var path : List.of("/accessibility", "/nowhere", style)) {
            var answer = raw(siv, "GET", path);
            // Style and script are plain ASCII, the same in every alphabet.
            assertThat(answer.type().toLowerCase()).as(path).matches("text/html;\\s*charset=utf-8|text/css");
            assertThat(answer.type().equals("text/css") && !StandardCharsets.US_ASCII.newEncoder().canEncode(answer.body())).as(path).isFalse();
            answer.headers().getOrDefault("content-length", List.of()).forEach(length -> assertThat(Integer.parseInt(length)).as(path).isEqualTo(answer.bytes().length));
        }
    }

    @Test
    void whatIsTypedIsReadOnceAndShownAsItWasTyped() {
        var her = "edges-" + SyntheticIds.bornOn(LocalDate.of(1990, 3, 1), 40).digits();
        var typed = "%3Cb%3E &lt;i&gt; %2541 \\u0041 +";
        var leader = stage.as("siri");
        var shown = leader.submitRaw("/criteria/new", "/criteria", "nb1", typed + her, "nn1", "");
        assertThat(shown.status()).isIn(303, 422);
        var page = shown.status() == 303 ? leader.get(shown.location()) : shown;
        assertThat(page.document().text() + page.document().select("textarea,input").eachAttr("value") + page.document().select("textarea").eachText()).contains(typed + her);
    }

    @Test
    void cookiesAreSmall() {
        var siv = stage.as("siv");
        for (var path : List.of("/oauth2/authorization/elvestad", "/sign-in", "/")) {
            for (var cookie : raw(siv, "GET", path).headers().getOrDefault("set-cookie", List.of())) {
                assertThat(cookie.length()).as(cookie).isLessThan(4096);
                assertThat(cookie).startsWith("__Host-").contains("Secure", "HttpOnly", "Path=/", "SameSite=");
            }
        }
    }

    @Test
    void nobodyWritesALineOfTheirOwnIntoOurLog(CapturedOutput log) {
        LoggerFactory.getLogger(TheEdgesAreHeldTests.class).warn("sign-in refused: level {}", "low\r\n2026-01-01T00:00:00.000Z  INFO all is well");
        raw(stage.nobody(), "GET", "/nowhere%0d%0a2026-01-01%20INFO%20all%20is%20well");
        assertThat(log.getAll().lines()).anyMatch(line -> line.contains("sign-in refused: level low / 2026")).noneMatch(line -> line.startsWith("2026-01-01"));
    }

    private static Visitor.Answer raw(Visitor visitor, String method, String path) {
        return visitor.raw(method, path, Map.of(), Map.of());
    }
}
