package holdepunkt.improvement.web.factors;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A map through its pages: what is found, what it has to do with, votes, and the table of the few. */
@Staged
class AGroupNarrowsDownTests {

    @Autowired
    Stage stage;

    private Visitor nils;
    private String map;
    private String finding;

    @BeforeEach
    void aMapWithOneFinding() {
        nils = stage.as("nils").inLanguage("nb");
        nils.submit("/improvement/factors/new", "/improvement/factors", "title", "Veien inn", "group", "Gruppa", "unit", stage.unit("erfaring").toString(), "set", "published");
        map = nils.paths().getLast();
        var factor = nils.get(map).document().selectFirst("select[name=factor] option:nth-child(2)").val();
        nils.submit(map, map + "/findings", "text", "Vi kjenner ikke <hverandre>", "factor", factor, "effect", "barrier");
        finding = nils.get(map).document().selectFirst(".hp-found a").attr("href");
    }

    @Test
    void theMapReadsAsThreeColumnsWithHeadingsInOrder() {
        var page = nils.get(map).document();
        assertThat(page.select("main h2").eachText()).startsWith("Den enkelte", "Det sosiale", "Det ytre");
        assertThat(page.select(".hp-context")).hasSize(3);
        assertThat(page.select(".hp-context h3")).hasSize(18);
        assertThat(page.selectFirst(".hp-found").text()).isEqualTo("Vi kjenner ikke <hverandre> Hindrer");
        assertThat(stage.as("nils").inLanguage("en").get(map).text()).contains("Hinders", "Votes");
    }

    @Test
    void aGroupThatIsCalledAsItsUnitIsNamedOnce() {
        var said = nils.get(map).document().selectFirst(".hp-soft").text();
        assertThat(said).startsWith("Gruppa, ");
        var unit = said.substring("Gruppa, ".length());
        nils.submit("/improvement/factors/new", "/improvement/factors", "title", "Navnet én gang", "group", unit, "unit", stage.unit("erfaring").toString(), "set", "own");
        assertThat(nils.get(nils.paths().getLast()).document().selectFirst(".hp-soft").text()).isEqualTo(unit);
    }

    @Test
    void aFindingIsTalkedAboutAndTiedToAStepOfAChain() {
        nils.submit("/improvement/chains/new", "/improvement/chains", "title", "Svar i tide", "group", "Gruppa", "unit", stage.unit("erfaring").toString(), "columns", "5");
        var chain = nils.paths().getLast();
        var step = nils.submit(chain, chain + "/stones", "column", "what_difference_this_makes", "text", "Folk får svar").document().selectFirst("a.hp-stone__words").attr("href");
        nils.submit(finding, map + "/parts/" + id(finding) + "/comments", "comment", "Gjelder nye folk mest");
        var shown = nils.submit(finding, map + "/parts/" + id(finding) + "/pointers", "path", step);
        assertThat(shown.text()).contains("Gjelder nye folk mest", "Svar i tide: Folk får svar", "Steg i en kjede");
        assertThat(shown.document().select("a[href='" + step + "']")).isNotEmpty();
        assertThat(nils.get(map).text()).contains("1 kommentar", "1 kobling");
        assertThat(nils.get(step).document().select("a[href='" + finding + "']").text()).as("the step says so too").isEqualTo("Vi kjenner ikke <hverandre>");
        var pointer = shown.document().selectFirst("form[action*=/pointers/]").attr("action");
        var ending = nils.filled(finding, pointer);
        for (int again = 0; again < 2; again++) {
            assertThat(nils.raw("POST", pointer, ending, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(303);
        }
        assertThat(nils.get(finding).text()).contains("Ikke knyttet til noe ennå.");
        assertThat(nils.get(step).document().select("a[href='" + finding + "']")).isEmpty();
    }

    @Test
    void twoThatSayTheSameBecomeOne() {
        var factor = nils.get(map).document().selectFirst("select[name=factor] option:nth-child(3)").val();
        nils.submit(map, map + "/findings", "text", "Vi er fremmede", "factor", factor, "effect", "barrier");
        var other = nils.get(map).document().select(".hp-found a").stream().map(link -> link.attr("href")).filter(href -> !href.equals(finding)).findFirst().orElseThrow();
        assertThat(nils.get(finding).document().select("select[name=other] option[value='" + id(other) + "']").text()).endsWith(": Vi er fremmede");
        nils.submit(finding, finding + "/joins", "other", id(other));
        assertThat(nils.get(map).document().select(".hp-found")).hasSize(1);
        assertThat(nils.get(other).status()).isEqualTo(404);
        assertThat(nils.get(finding).document().select("form[action$=/joins]")).as("there is no other").isEmpty();
        assertThat(nils.get(map + "/history").text()).contains("Slo sammen to funn: Vi er fremmede");
    }

    @Test
    void votesLeadToAFewPrioritiesAndATable() {
        nils.submit(map + "/votes", map + "/rounds", "each", "2");
        var round = nils.get(map + "/votes").document().selectFirst("form[action$=/ballots]").attr("action");
        var open = nils.submit(map + "/votes", round, "findings", id(finding));
        assertThat(open.text()).contains("Åpen. Hver har 2 stemmer. 1 har stemt.");
        assertThat(open.document().select("input[name=findings][checked]")).hasSize(1);
        assertThat(nils.submit(map + "/votes", round.replace("/ballots", "/closing")).text()).contains("For få stemte til at det kan vises");
        nils.submit(map + "/priorities/new", map + "/priorities", "words", "Bli kjent på tvers", "issue", "Relasjoner", "findings", id(finding));
        var priority = nils.paths().getLast();
        var table = nils.submit(priority, priority + "/cells", "words", "Bli kjent på tvers", "issue", "Relasjoner", "goal", "Tid til å møtes", "now", "", "gaps", "", "success", "Alle har møtt alle");
        assertThat(table.document().select("table th[scope=row]").eachText()).containsExactly("Hva vil vi?", "Hva gjøres i dag?", "Hva mangler?", "Hvordan ser det ut når det går bra?");
        assertThat(table.document().select("table td").eachText()).containsExactly("Tid til å møtes", "Ikke skrevet ennå", "Ikke skrevet ennå", "Alle har møtt alle");
        assertThat(table.document().select("table caption")).hasSize(1);
        assertThat(nils.get(map).text()).contains("Alle har møtt alle");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedIsKept() {
        var refused = nils.submit(map + "/priorities/new", map + "/priorities", "words", "Bli kjent", "issue", "Relasjoner");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().selectFirst("#findings-error").text()).isEqualTo("Velg minst ett funn på kartet.");
        assertThat(refused.document().selectFirst("textarea[name=words]").text()).isEqualTo("Bli kjent");
        assertThat(nils.submit(map + "/votes", map + "/rounds", "each", "99").document().selectFirst("#each-error").text()).contains("1 til 20");
        var other = nils.filled(finding, finding + "/words", "text", "Bos ord");
        nils.submit(finding, finding + "/words", "text", "Annas ord");
        var stale = nils.raw("POST", finding + "/words", other, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Annas ord", "Bos ord");
    }

    @Test
    void othersReadItAndMeetNoFormAndAPersonsOwnAccountFindsNothing() {
        var kari = stage.as("kari").inLanguage("nn");
        for (var path : List.of("/improvement/factors", map, map + "/votes", map + "/priorities", map + "/history", finding)) {
            var page = kari.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.document().select("main form")).as(path).isEmpty();
            assertThat(stage.as("siv").get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(kari.get(map + "/file").body()).contains("Vi kjenner ikke <hverandre>", "effect: barrier");
        assertThat(kari.get(map + "/aims").status()).isEqualTo(404);
        assertThat(kari.get("/improvement").text()).contains("Faktorkart");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
