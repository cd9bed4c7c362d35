package holdepunkt.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import holdepunkt.core.live.ChangeStream;
import holdepunkt.stage.Heard;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import jakarta.servlet.AsyncContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Several have a chain open: each hears that it became another and nothing else, and nobody is written down for having heard it. */
@Staged
class AnOpenChainHearsOfChangesTests {

    private static final String RESULT = "what_difference_this_makes";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private String chain;

    @BeforeEach
    void aChain() {
        var nils = stage.as("nils").inLanguage("nb");
        nils.submit("/improvement/chains/new", "/improvement/chains", "title", "Svar vi hører om", "group", "Gruppa", "unit", stage.unit("erfaring").toString(), "columns", "6");
        chain = nils.paths().getLast();
    }

    @Test
    void everybodyWhoHasItOpenHearsTheSameMarkAsTheChangedPageHas() throws Exception {
        var nils = Heard.by(stage, "nils", chain + "/changes");
        var kari = Heard.by(stage, "kari", chain + "/changes");
        var before = nils.next("data: ");
        assertThat(kari.next("data: ")).isEqualTo(before).isEqualTo("data: " + mark());
        int written = written();
        stage.as("siri").inLanguage("nb").submit(chain, chain + "/stones", "column", RESULT, "text", "Kanarisvar i tide");
        var after = nils.next("data: ");
        assertThat(after).isNotEqualTo(before);
        assertThat(kari.next("data: ")).isEqualTo(after);
        assertThat(nils.has("Kanari") || kari.has("Kanari")).isFalse();
        assertThat(written()).as("whoever hears asks nobody").isEqualTo(written);
        assertThat(after).as("whoever fetched the page has heard of it").isEqualTo("data: " + mark());
    }

    @Test
    void whatIsSaidOfAStepIsHeardToo() throws Exception {
        var siri = stage.as("siri").inLanguage("nb");
        siri.submit(chain, chain + "/stones", "column", RESULT, "text", "Svar i tide");
        var heard = Heard.by(stage, "nils", chain + "/changes");
        var before = heard.next("data: ");
        var stone = siri.get(chain).document().select("[data-stone]").attr("data-stone");
        siri.submit(chain + "/parts/" + stone + "/evidence/document", chain + "/parts/" + stone + "/documents", "side", "supports", "title", "Rapporten", "where", "s. 3");
        var withEvidence = heard.next("data: ");
        assertThat(withEvidence).isNotEqualTo(before);
        siri.submit(chain + "/parts/" + stone + "/ratings", chain + "/parts/" + stone + "/ratings", "progress", "some", "confidence", "low", "because", "Rapporten sier det");
        assertThat(heard.next("data: ")).isNotEqualTo(withEvidence);
    }

    /** Between reading what a page is told first and listening, a change was told to nobody, and the page stood as it was until the next. */
    @Test
    void whatIsChangedWhileAPageComesInIsHeard() throws Exception {
        var live = parts.getBean(LiveChains.class);
        var before = mark();
        var page = live.letIn(UUID.fromString(chain.substring(chain.lastIndexOf('/') + 1)));
        stage.as("siri").inLanguage("nb").submit(chain, chain + "/stones", "column", RESULT, "text", "Svar i tide");
        var after = mark();
        var response = new MockHttpServletResponse();
        var request = new MockHttpServletRequest("GET", chain + "/changes") {
            @Override
            public AsyncContext startAsync() {
                return startAsync(this, response);
            }
        };
        request.setAsyncSupported(true);
        new ChangeStream(before, Duration.ofMinutes(1), line -> live.listen(line, page, before), live::leave).render(Map.of(), request, response);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(response.getContentAsString()).contains("data: " + before + "\n", "data: " + after + "\n"));
    }

    @Test
    void aPersonsOwnAccountHearsNothing() {
        assertThat(stage.as("siv").get(chain + "/changes").status()).isEqualTo(404);
        assertThat(stage.as("kari").get(chain.substring(0, chain.length() - 12) + "000000000000/changes").status()).isEqualTo(404);
    }

    private String mark() {
        return stage.as("eva").get(chain).document().select("[data-mark]").attr("data-mark");
    }

    /** Lines in the log about the stream of a chain. */
    private int written() throws SQLException {
        try (var superuser = stage.superuser(); var ask = superuser.createStatement();
             var found = ask.executeQuery("select count(*) from audit.entry where door like '%/chains/{chain}/changes'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
