package holdepunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.InvitingOutside;
import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.Viewers;
import holdepunkt.core.web.ErrorPages;
import holdepunkt.people.Cast;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** With the limits as they stand: so many a minute of one human, in however many browsers and parts. */
@LyingProvider.AsTheWayIn
class WhoeverTriesIdsIsStoppedTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void oneHumanInManyBrowsersHasOneShare() {
        var page = "/people/" + stage.person("siv") + "/blocks?name=An";
        long began = System.nanoTime();
        int answered = 0;
        for (int browser = 0; browser < 4; browser++) {
            var siv = stage.as("siv");
            for (int i = 0; i < 10; i++) {
                answered += siv.raw("GET", page, Map.of(), Map.of()).status() == 200 ? 1 : 0;
            }
        }
        int most = mostSince(began);
        var last = stopped(() -> stage.as("siv").raw("GET", page, Map.of(), Map.of()));
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.headers()).containsKey("retry-after");
        assertThat(answered).as("thirty a minute in all, and what comes back meanwhile").isBetween(30, most);
        assertThat(stage.as("siv").get("/people/" + stage.person("siv") + "/blocks").status()).as("she reads meanwhile").isEqualTo(200);
        Guards.report("one-human-many-browsers", 40, answered > most ? 1 : 0, 40, 0);
    }

    @Test
    void afterThirtyMissesTheLimitTripsForThatActorAndNobodyElse() {
        var eva = stage.as("eva");
        long began = System.nanoTime();
        int tried = 0;
        int status = 404;
        while (status == 404 && tried < 100) {
            status = eva.raw("GET", "/people/" + UUID.randomUUID(), Map.of(), Map.of()).status();
            tried++;
        }
        assertThat(status).isEqualTo(429);
        int most = mostSince(began);
        var later = stopped(() -> eva.raw("GET", "/people/" + stage.person("siv"), Map.of(), Map.of()));
        assertThat(later.headers()).containsKey("retry-after");
        assertThat(stopped(() -> stage.as("eva").raw("GET", "/people/" + UUID.randomUUID(), Map.of(), Map.of())).status()).as("the same human elsewhere").isEqualTo(429);
        assertThat(eva.get("/desk").status()).as("her other work").isEqualTo(200);
        assertThat(stage.as("berit").get("/people/" + stage.person("siv")).status()).as("others").isEqualTo(200);
        // One or two come back while the tries are made: the limit is refilled evenly.
        Guards.report("misses-until-stopped", tried, tried > most ? 1 : 0, 30, 0);
    }

    /** At work here, and close to somebody by a sign-in of the same human: changing part gives no new share. */
    @Test
    void oneHumanInTwoPartsHasOneShare() {
        var geir = new Cast(stage, parts).staff("Geir Elvlien", "rus", "addiction_counsellor");
        var inviting = parts.getBean(InvitingOutside.class);
        inviting.take(inviting.invite(stage.area(), "Bror Elvlien", "nb").code(), StageSettings.ISSUER, geir.subject());
        var he = stage.as(geir.subject());
        long began = System.nanoTime();
        int answered = 0;
        for (int i = 0; i < 25; i++) {
            answered += he.raw("GET", "/desk?name=An", Map.of(), Map.of()).status() == 200 ? 1 : 0;
        }
        var part = he.get("/parts").document().select("form[action^=/parts/]").attr("action");
        assertThat(he.submitRaw("/parts", part).status()).isEqualTo(303);
        for (int i = 0; i < 15; i++) {
            answered += he.raw("GET", "/desk?name=An", Map.of(), Map.of()).status() == 200 ? 1 : 0;
        }
        int most = mostSince(began);
        assertThat(stopped(() -> he.raw("GET", "/desk?name=An", Map.of(), Map.of())).status()).isEqualTo(429);
        assertThat(answered).as("thirty a minute in both, and what comes back meanwhile").isBetween(30, most);
        assertThat(stage.as("berit").raw("GET", "/desk?name=An", Map.of(), Map.of()).status()).as("others").isEqualTo(200);
    }

    @Test
    void onePersonIsNotWatchedInTurnsByTheParts() throws Exception {
        var limit = new OneHuman(parts.getBean(ErrorPages.class), 1);
        var human = AccountId.random();
        var works = List.of(human, AccountId.random(), AccountId.random());
        var watched = UUID.randomUUID();
        long began = System.nanoTime();
        int passed = 0;
        for (int i = 0; i < 700; i++) {
            passed += passes(limit, works.get(i % 3), human, watched) ? 1 : 0;
        }
        // Ten come back in a second.
        int most = 601 + (int) ((System.nanoTime() - began) / 100_000_000L);
        assertThat(passed).isBetween(600, most);
        assertThat(passes(limit, human, human, UUID.randomUUID())).as("the next person").isTrue();
        var another = AccountId.random();
        assertThat(passes(limit, another, another, watched)).as("another human").isTrue();
        Guards.report("one-human-many-parts", 700, passed > most ? 1 : 0, 700, 0);
    }

    /** Thirty, one for every two seconds since, and what was begun. */
    private static int mostSince(long began) {
        return 33 + (int) ((System.nanoTime() - began) / 2_000_000_000L);
    }

    /** One comes back every two seconds: whoever happens to get it is stopped at the next try, and a slow machine uses up first what came back meanwhile. */
    private static Visitor.Answer stopped(Supplier<Visitor.Answer> asked) {
        var answer = asked.get();
        for (int again = 0; again < 100 && answer.status() != 429; again++) {
            answer = asked.get();
        }
        return answer;
    }

    private static boolean passes(OneHuman limit, AccountId account, AccountId human, UUID watched) throws Exception {
        var request = new MockHttpServletRequest("GET", "/people/" + watched);
        Viewers.put(request, new Viewer(AreaId.random(), account, "En", null, List.of(), UUID.randomUUID(), Instant.now(), "nb", null, null, Instant.MAX, human));
        var chain = new MockFilterChain();
        limit.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }
}
