package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every form address there is, sent as another site would: without the token, with somebody else's, or with the browser saying where it came from. */
@Staged
class NoFormComesFromElsewhereTests {

    private static final List<String> HEADERS = List.of("content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy",
            "permissions-policy", "cross-origin-opener-policy", "cross-origin-resource-policy", "cache-control");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void everyFormIsRefusedWithoutItsTokenAndFromAnotherSite() throws Exception {
        var wrong = new ArrayList<String>();
        var others = stage.as("anne").token();
        long cases = 0;
        for (var route : Route.of(parts).stream().filter(Route::writes).toList()) {
            var visitor = stage.as("berit");
            var token = visitor.token();
            var address = route.pattern().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            var sent = Map.of("no token", send(visitor, address, Map.of(), "same-origin"),
                    "somebody else's token", send(visitor, address, Map.of("_csrf", others), "same-origin"),
                    "a made-up token", send(visitor, address, Map.of("_csrf", "AAAA"), "same-origin"),
                    "another site", send(visitor, address, Map.of("_csrf", token), "cross-site"),
                    "a sister site", send(visitor, address, Map.of("_csrf", token), "same-site"));
            cases += sent.size();
            sent.forEach((how, answer) -> {
                if (answer.status() != 403) {
                    wrong.add(route + " with " + how + " answers " + answer.status());
                }
            });
        }
        assertThat(wrong).isEmpty();
        Guards.report("foreign-forms", cases, wrong.size(), 1_500, 0);
    }

    @Test
    void everyKindOfAnswerCarriesTheHeaders() {
        var kari = stage.as("kari");
        var answers = Map.of("a page", kari.raw("GET", "/desk", Map.of(), Map.of()), "the way in", stage.nobody().raw("GET", "/sign-in", Map.of(), Map.of()),
                "not there", kari.raw("GET", "/people/" + UUID.randomUUID(), Map.of(), Map.of()), "a refusal", send(kari, "/language", Map.of(), "cross-site"),
                "a way on", stage.nobody().raw("GET", "/desk", Map.of(), Map.of()), "no such address", stage.nobody().raw("GET", "/nothing/here", Map.of(), Map.of()),
                "no such method", kari.raw("DELETE", "/desk", Map.of("_csrf", kari.token()), Map.of("Sec-Fetch-Site", "same-origin")));
        answers.forEach((what, answer) -> {
            assertThat(answer.headers().keySet()).as(what).containsAll(HEADERS);
            assertThat(answer.headers().get("content-security-policy").getFirst()).as(what).contains("default-src 'none'").doesNotContain("unsafe");
            assertThat(answer.headers().get("cache-control").getFirst()).as(what).contains("no-store");
            assertThat(answer.headers()).as(what).doesNotContainKeys("server", "x-powered-by");
        });
    }

    @Test
    void everyCookieIsForThisHostAloneAndOutOfReachOfScripts() {
        var visitor = stage.nobody();
        var cookies = visitor.raw("GET", "/sign-in", Map.of(), Map.of()).headers().get("set-cookie");
        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-").contains("Secure").contains("HttpOnly")
                .contains("SameSite=").contains("Path=/").doesNotContain("Domain"));
    }

    private static Visitor.Answer send(Visitor visitor, String address, Map<String, String> fields, String site) {
        return visitor.raw("POST", address, fields, Map.of("Sec-Fetch-Site", site));
    }
}
