package holdepunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import holdepunkt.access.InvitingOutside;
import holdepunkt.access.OpeningAccounts;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Visitor;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

/** The whole way in, against a provider that lies: only the one right token opens, and each wrong one leaves no cookie. */
@LyingProvider.AsTheWayIn
class ForgedTokensOpenNothingTests {

    private static final String SUBJECT = "kari-" + UUID.randomUUID();

    @Autowired
    Stage stage;
    @Autowired
    OpeningAccounts accounts;

    @Autowired
    InvitingOutside inviting;

    private static boolean accountMade;
    private static int browsers;

    private final LyingProvider provider = LyingProvider.only();

    /** A sign-in that was begun: the browser's cookie, and what the provider was told. */
    private record Begun(String cookie, String state, String nonce) {}

    @Test
    void theRightTokenOpensAndEveryForgedOneDoesNot() throws Exception {
        known();
        var right = come(begin(), claims -> { });
        assertThat(right.location()).isEqualTo(stage.address() + "/");
        assertThat(cookie(right, "__Host-holdepunkt")).contains("Secure").contains("HttpOnly").contains("SameSite=Lax").contains("Path=/").doesNotContain("Domain");
        var opened = forgeries().entrySet().stream().filter(forgery -> isOpened(forgery.getValue())).map(Map.Entry::getKey).toList();
        assertThat(opened).isEmpty();
        Guards.report("forged-tokens", forgeries().size(), opened.size(), 20, 0);
    }

    @Test
    void aTokenNoOneSignedOrAnotherSignedOpensNothing() throws Exception {
        known();
        var none = begin();
        var stranger = begin();
        provider.signsWith(new RSAKeyGenerator(2048).keyID(LyingProvider.KEY_ID).generate());
        provider.gives(provider.signed(claims(stranger).build(), JWSAlgorithm.RS256));
        var byStranger = back(stranger, stranger.state());
        provider.signsWithItsOwn();
        provider.gives(LyingProvider.unsigned(claims(none).build()));
        var byNobody = back(none, none.state());
        var shared = begin();
        provider.gives(LyingProvider.signedWithTheSecret(claims(shared).build()));
        var bySecret = back(shared, shared.state());
        assertThat(List.of(byStranger, byNobody, bySecret)).allSatisfy(answer -> assertThat(cookie(answer, "__Host-holdepunkt")).isEmpty());
    }

    @Test
    void anAnswerToAnotherBrowserOrAnotherQuestionOpensNothing() throws Exception {
        known();
        var mine = begin();
        var another = begin();
        provider.gives(provider.signed(claims(mine).build(), JWSAlgorithm.RS256));
        assertThat(cookie(back(new Begun(another.cookie(), mine.state(), mine.nonce()), mine.state()), "__Host-holdepunkt")).isEmpty();
        assertThat(cookie(back(mine, "made-up"), "__Host-holdepunkt")).isEmpty();
        assertThat(cookie(back(new Begun("", mine.state(), mine.nonce()), mine.state()), "__Host-holdepunkt")).isEmpty();
        assertThat(cookie(back(new Begun("__Host-signing-in=AAAA", mine.state(), mine.nonce()), mine.state()), "__Host-holdepunkt")).isEmpty();
    }

    @Test
    void whoWasInvitedComesInOnceWithTheCodeAndNobodyElseDoes() {
        var code = inviting.invite(stage.area(), "Tone Bakkelid", "nb").code();
        var tone = "tone-" + UUID.randomUUID();
        assertThat(cookie(withCode("AAAAAAAAAAAAAAAA", tone), "__Host-holdepunkt")).as("a code that is none").isEmpty();
        assertThat(cookie(withCode(code, tone), "__Host-holdepunkt")).isNotEmpty();
        assertThat(cookie(withCode(code, "another-" + tone), "__Host-holdepunkt")).as("used").isEmpty();
        assertThat(cookie(come(begin(), claims -> claims.subject(tone)), "__Host-holdepunkt")).as("afterwards without it").isNotEmpty();
    }

    @Test
    void whomNobodyHereKnowsIsLedToOnePageAndToNoOther() {
        var unknown = come(begin("?to=/desk"), claims -> claims.subject("newcomer-" + UUID.randomUUID()));
        assertThat(unknown.location()).endsWith("/new-here");
        assertThat(cookie(unknown, "__Host-holdepunkt")).isEmpty();
        var browser = stage.nobody().inLanguage("nb").keeping(cookie(unknown, "__Host-newcomer"));
        assertThat(browser.get("/new-here").text()).contains("Du kan be om et møte selv");
        assertThat(browser.raw("GET", "/desk", Map.of(), Map.of()).location()).startsWith("/sign-in");
    }

    private Visitor.Answer withCode(String code, String subject) {
        var begun = begin();
        return come(new Begun(begun.cookie() + "; __Host-invited=" + code, begun.state(), begun.nonce()), claims -> claims.subject(subject));
    }

    @Test
    void aTokenPlantedBeforehandIsNotTheOneAfterSignIn() throws Exception {
        known();
        var planted = "A".repeat(43);
        var begun = begin();
        provider.gives(provider.signed(claims(begun).build(), JWSAlgorithm.RS256));
        var answer = browser().raw("GET", "/login/oauth2/code/elvestad?code=c&state=" + begun.state(), Map.of(),
                Map.of("Cookie", begun.cookie() + "; __Host-holdepunkt=" + planted));
        assertThat(cookie(answer, "__Host-holdepunkt")).isNotEmpty().doesNotContain(planted);
        var asPlanted = stage.nobody().raw("GET", "/desk", Map.of(), Map.of("Cookie", "__Host-holdepunkt=" + planted));
        assertThat(asPlanted.location()).startsWith("/sign-in");
    }

    @Test
    void aFreshSignInIsOneTheProviderSaysItSawNow() throws Exception {
        known();
        var times = new LinkedHashMap<String, Object>();
        times.put("none", null);
        times.put("a minute before it was asked", Instant.now().minusSeconds(60).getEpochSecond());
        times.put("yesterday", Instant.now().minusSeconds(86_400).getEpochSecond());
        times.put("in 1970", 0L);
        for (var time : times.entrySet()) {
            var answer = come(begin("?fresh=1"), claims -> claims.claim("auth_time", time.getValue()));
            assertThat(answer.location()).as(time.getKey()).contains("/sign-in?fresh=1&refused=fresh");
            assertThat(cookie(answer, "__Host-holdepunkt")).as(time.getKey()).isEmpty();
        }
        var now = come(begin("?fresh=1&to=/desk"), claims -> claims.claim("auth_time", Instant.now().getEpochSecond()));
        assertThat(now.location()).endsWith("/desk");
        assertThat(isFresh(now)).isTrue();
        assertThat(isFresh(come(begin(), claims -> claims.claim("auth_time", Instant.now().minusSeconds(360).getEpochSecond())))).isFalse();
        assertThat(isFresh(come(begin(), claims -> { }))).as("a provider that does not say when").isFalse();
    }

    @Test
    void oneHumanSignsInAtMostFiveTimesAMinuteFromWhereverAndOthersAreNotHeldUp() {
        var hasty = SUBJECT + "-hasty";
        accounts.open(stage.area(), "Hasti Vik", null, provider.issuer(), hasty, "nb");
        long began = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            assertThat(cookie(come(begin(), claims -> claims.subject(hasty)), "__Host-holdepunkt")).isNotEmpty();
        }
        var next = come(begin(), claims -> claims.subject(hasty));
        // One comes back every twelve seconds, which a slow machine needs for these.
        for (int more = 1; next.status() != 429; more++) {
            assertThat(more).isLessThanOrEqualTo((int) ((System.nanoTime() - began) / 12_000_000_000L)).isLessThan(20);
            next = come(begin(), claims -> claims.subject(hasty));
        }
        assertThat(next.headers()).containsKey("retry-after");
        var another = SUBJECT + "-another";
        accounts.open(stage.area(), "Anders Vik", null, provider.issuer(), another, "nb");
        assertThat(cookie(come(begin(), claims -> claims.subject(another)), "__Host-holdepunkt")).isNotEmpty();
    }

    private boolean isFresh(Visitor.Answer signedIn) {
        var cookie = cookie(signedIn, "__Host-holdepunkt").split(";")[0];
        var answer = stage.nobody().raw("GET", "/people/" + UUID.randomUUID() + "/log", Map.of(), Map.of("Cookie", cookie));
        return answer.status() == 404;
    }

    private static Map<String, Consumer<JWTClaimsSet.Builder>> forgeries() {
        var now = Instant.now();
        var forgeries = new LinkedHashMap<String, Consumer<JWTClaimsSet.Builder>>();
        forgeries.put("another issuer", claims -> claims.issuer("https://elsewhere.example"));
        forgeries.put("no issuer", claims -> claims.issuer(null));
        forgeries.put("the issuer with more after it", claims -> claims.issuer(LyingProvider.only().issuer() + "/x"));
        forgeries.put("for another client", claims -> claims.audience("someone-else"));
        forgeries.put("for no client", claims -> claims.audience((String) null));
        forgeries.put("for two clients and no party", claims -> claims.audience(List.of("holdepunkt", "someone-else")));
        forgeries.put("for another party", claims -> claims.claim("azp", "someone-else"));
        forgeries.put("another question's nonce", claims -> claims.claim("nonce", "another"));
        forgeries.put("no nonce", claims -> claims.claim("nonce", null));
        forgeries.put("run out", claims -> claims.expirationTime(Date.from(now.minusSeconds(600))).issueTime(Date.from(now.minusSeconds(1200))));
        forgeries.put("without an end", claims -> claims.expirationTime(null));
        forgeries.put("from tomorrow", claims -> claims.issueTime(Date.from(now.plusSeconds(86_400))));
        forgeries.put("without a time", claims -> claims.issueTime(null));
        forgeries.put("not yet", claims -> claims.notBeforeTime(Date.from(now.plusSeconds(3600))));
        forgeries.put("level substantial", claims -> claims.claim("acr", "idporten-loa-substantial"));
        forgeries.put("level low", claims -> claims.claim("acr", "idporten-loa-low"));
        forgeries.put("level in other letters", claims -> claims.claim("acr", "IDPORTEN-LOA-HIGH"));
        forgeries.put("level with more after it", claims -> claims.claim("acr", "idporten-loa-high2"));
        forgeries.put("no level", claims -> claims.claim("acr", null));
        forgeries.put("levels as a list", claims -> claims.claim("acr", List.of("idporten-loa-high", "idporten-loa-low")));
        forgeries.put("nobody", claims -> claims.subject(null));
        forgeries.put("somebody unknown here", claims -> claims.subject("stranger"));
        forgeries.put("an empty name", claims -> claims.subject(""));
        return forgeries;
    }

    private boolean isOpened(Consumer<JWTClaimsSet.Builder> forgery) {
        return !cookie(come(begin(), forgery), "__Host-holdepunkt").isEmpty();
    }

    private void known() {
        var area = stage.area();
        if (!accountMade) {
            accounts.open(area, "Kari Voldseth", null, provider.issuer(), SUBJECT, "nb");
            accountMade = true;
        }
    }

    private Visitor.Answer come(Begun begun, Consumer<JWTClaimsSet.Builder> forgery) {
        var claims = claims(begun);
        forgery.accept(claims);
        provider.gives(provider.signed(claims.build(), JWSAlgorithm.RS256));
        return back(begun, begun.state());
    }

    private JWTClaimsSet.Builder claims(Begun begun) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder().issuer(provider.issuer()).audience("holdepunkt").subject(SUBJECT).claim("nonce", begun.nonce())
                .claim("acr", "idporten-loa-high").issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300)));
    }

    /** Each from an address of its own: twenty attempts a minute from one are refused, as they should be. */
    private Visitor browser() {
        browsers++;
        return stage.nobody().from("127.0.1." + (1 + browsers % 250));
    }

    private Begun begin() {
        return begin("");
    }

    private Begun begin(String how) {
        var sent = browser().raw("GET", "/oauth2/authorization/elvestad" + how, Map.of(), Map.of());
        assertThat(sent.status()).as(sent.location()).isEqualTo(302);
        var asked = UriComponentsBuilder.fromUri(URI.create(sent.location())).build().getQueryParams();
        assertThat(asked.getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(asked.getFirst("max_age")).isEqualTo(how.contains("fresh") ? "0" : null);
        return new Begun(cookie(sent, "__Host-signing-in").split(";")[0], URLDecoder.decode(asked.getFirst("state"), StandardCharsets.UTF_8),
                URLDecoder.decode(asked.getFirst("nonce"), StandardCharsets.UTF_8));
    }

    private Visitor.Answer back(Begun begun, String state) {
        return browser().raw("GET", "/login/oauth2/code/elvestad?code=c&state=" + URLEncoder.encode(state, StandardCharsets.UTF_8),
                Map.of(), Map.of("Cookie", begun.cookie().isEmpty() ? "x=y" : begun.cookie()));
    }

    private static String cookie(Visitor.Answer answer, String name) {
        return answer.headers().getOrDefault("set-cookie", List.of()).stream().filter(one -> one.startsWith(name + "=") && !one.contains("Max-Age=0")).findFirst().orElse("");
    }
}
