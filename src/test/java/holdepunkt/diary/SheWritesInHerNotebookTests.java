package holdepunkt.diary;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.promises.Newcomers;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Without a script: a blank page and a pencil, nothing asked for, nothing lost. */
@Staged
class SheWritesInHerNotebookTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Newcomers.Newcomer she;
    private Visitor hers;

    @BeforeEach
    void someone() {
        she = new Newcomers(stage, parts).enter();
        hers = stage.as(she.subject());
    }

    @Test
    void thePencilIsOnHerPageAndTheCursorStandsInTheText() {
        assertThat(hers.get(she.path()).document().select("a[href=/diary/new]")).hasSize(1);
        var page = hers.get("/diary/new");
        assertThat(page.document().select("textarea[autofocus]").eachAttr("name")).containsExactly("text");
        assertThat(page.document().select("[aria-required=true]")).as("nothing is asked of her").isEmpty();
        assertThat(page.text()).contains("Dette leses ikke nå", "116 123", "Berit Haugland", "kl. 9–15");
    }

    @Test
    void freeTextOrTheFourLinesOrWhatStoodBeforeAndAfter() {
        var page = hers.submit("/diary/new", "/diary/entries", "text", "Regn hele dagen", "happened", "Bussen kom ikke", "did", "Jeg gikk", "thought", "Det går", "felt", "Våt",
                "before", "En krangel", "used", "used", "after", "Sov lenge", "mood", "som grøt", "face", "heavy", "marks", "buss, regn", "day", "2020-11-02", "time", "7.05");
        assertThat(page.text()).contains("mandag 2. november 2020 kl. 07.05", "Regn hele dagen", "Bussen kom ikke", "Jeg gikk", "Det går", "Våt", "En krangel", "Jeg ruset meg", "Sov lenge",
                "Tungt – som grøt", "buss, regn");
        assertThat(hers.get("/diary").text()).contains("Regn hele dagen", "Tungt");
    }

    @Test
    void aBlankPageIsNotKeptAndWhatWasTypedStandsWhereItStood() {
        var blank = hers.submit("/diary/new", "/diary/entries", "marks", "", "time", "");
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.text()).contains("Siden er blank");
        var wrong = hers.submit("/diary/new", "/diary/entries", "text", "Nesten natt", "time", "25.00");
        assertThat(wrong.text()).contains("Skriv klokka slik");
        assertThat(wrong.document().select("textarea[name=text]").text()).isEqualTo("Nesten natt");
        assertThat(hers.get("/diary").text()).contains("Her er det blankt");
    }

    @Test
    void whatSheChangesIsKeptBesideWhatItSaidBefore() {
        var page = hers.submit("/diary/new", "/diary/entries", "text", "Jeg vil flytte");
        var edit = page.document().selectFirst("a[href$=/edit]").attr("href");
        var after = hers.submit(edit, edit.replace("/edit", "/versions"), "text", "Jeg vil bo her litt til");
        assertThat(after.text()).contains("Jeg vil bo her litt til", "Slik sto det før", "Jeg vil flytte");
        assertThat(hers.get("/diary").text()).contains("litt til").doesNotContain("Jeg vil flytte");
    }

    @Test
    void sheGoesBackToTheSameFormAndWritesMoreAndNothingIsLost() {
        var form = hers.filled("/diary/new", "/diary/entries", "text", "En linje");
        send(form);
        form.put("text", "En linje og en til");
        send(form);
        assertThat(hers.get("/diary/entries/" + form.get("entry")).text()).contains("En linje og en til", "Slik sto det før");
        assertThat(hers.get("/diary").document().select(".hp-line")).hasSize(1);
    }

    @Test
    void whatIsHalfWrittenIsThereWhenSheComesBackAndGoneWhenItIsKept() {
        var form = hers.filled("/diary/new", "/diary/entries", "text", "Halve tank");
        assertThat(hers.raw("POST", "/diary/drafts", form, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(303);
        var back = stage.as(she.subject());
        assertThat(back.get("/diary").text()).contains("Halvskrevet", "Halve tank");
        var on = back.get("/diary").document().selectFirst("a[href^=/diary/drafts/]").attr("href");
        assertThat(back.get(on).document().select("textarea[name=text]").text()).isEqualTo("Halve tank");
        back.submit(on, "/diary/entries", "text", "Halve tanken, hel nå");
        assertThat(back.get("/diary").text()).contains("hel nå").doesNotContain("Halvskrevet");
    }

    @Test
    void whatIsHalfWrittenIsThrownAwayAtOnce() {
        hers.raw("POST", "/diary/drafts", hers.filled("/diary/new", "/diary/entries", "text", "Nei"), Map.of("Sec-Fetch-Site", "same-origin"));
        hers.submit("/diary", hers.get("/diary").document().selectFirst("form[action$=/end]").attr("action"));
        assertThat(hers.get("/diary").text()).doesNotContain("Halvskrevet").contains("Her er det blankt");
    }

    @Test
    void whatSheWantsIsHersToSayChangeAndPutDown() {
        hers.submit("/diary/goals", "/diary/goals", "words", "Sove om natta");
        var goal = hers.get("/diary/goals").document().selectFirst("a[href^=/diary/goals/]").attr("href");
        hers.submit(goal, goal + "/events", "told", "Ruset meg fredag. Sov til mandag.");
        hers.submit(goal, goal + "/versions", "words", "Sove fem timer");
        assertThat(hers.get(goal).text()).contains("Sove fem timer", "Ruset meg fredag", "Slik sa jeg det før", "Sove om natta").doesNotContain("%", "dager på rad", "mislykket");
        hers.submit(goal, goal + "/end");
        assertThat(hers.get("/diary/goals").text()).contains("Sove fem timer", "Du la det fra deg");
        assertThat(hers.raw("POST", goal + "/events", Map.of("_csrf", hers.token(), "_once", java.util.UUID.randomUUID().toString(), "told", "x"), Map.of("Sec-Fetch-Site", "same-origin")).status())
                .isEqualTo(404);
    }

    private void send(Map<String, String> form) {
        assertThat(hers.raw("POST", "/diary/entries", form, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(303);
    }
}
