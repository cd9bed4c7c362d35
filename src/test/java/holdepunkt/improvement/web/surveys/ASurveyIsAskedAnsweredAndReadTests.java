package holdepunkt.improvement.web.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first form to the table, through the pages, by those who may. */
@Staged
class ASurveyIsAskedAnsweredAndReadTests {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    @Autowired
    Stage stage;

    private Visitor nils;
    private Visitor siri;
    private String survey;
    private List<String> codes;

    @BeforeEach
    void aSurveyOfTwoGroupsIsReady() {
        nils = stage.as("nils").inLanguage("nb");
        siri = stage.as("siri").inLanguage("nb");
        nils.submit("/improvement/surveys/new", "/improvement/surveys", "title", "Samarbeid " + UUID.randomUUID(), "purpose", "Vite hva som virker", "asks", "Ansatte og kommuner",
                "languages", "nb", "opens", TODAY.toString(), "closes", TODAY.plusDays(5).toString(), "group", "Gruppa", "unit", stage.unit("erfaring").toString());
        survey = nils.paths().getLast();
        nils.submit(survey + "/questions/new/scale", survey + "/questions/scale", "asked-nb", "Vi vet hvem vi ringer");
        nils.submit(survey + "/questions/new/open", survey + "/questions/open", "asked-nb", "Hva hindrer?");
        nils.submit(survey + "/groups/new", survey + "/groups", "name", "Ansatte", "invited", "14", "way", "each", "side", "1");
        nils.submit(survey + "/groups/new", survey + "/groups", "name", "Kommuner", "invited", "9", "way", "one", "side", "2");
        nils.submit(survey, survey + "/publication");
        codes = nils.get(first(nils, survey, "a[href$=/codes]")).document().select(".hp-slip").eachText();
    }

    @Test
    void fromTheFirstFormToTheTable() {
        var phone = stage.nobody().from("127.0.0.61").inLanguage("nb");
        for (int i = 0; i < 12; i++) {
            assertThat(answer(phone, codes.get(i), i < 6 ? "5" : "4", "Tungt å nå fram. Ingen ringer tilbake nummer " + (char) ('a' + i)).text()).contains("Takk for svaret");
        }
        assertThat(phone.get("/s?code=" + codes.getFirst()).text()).contains("Denne koden er brukt");
        assertThat(nils.get(survey + "/results").text()).contains("Svarene vises når undersøkelsen er lukket").doesNotContain("Helt enig");
        nils.submit(survey, survey + "/closing");
        assertThat(phone.get("/s?code=" + codes.getLast()).text()).contains("Undersøkelsen er over");
        var kari = stage.as("kari").inLanguage("nb");
        var results = kari.get(survey + "/results");
        assertThat(results.text()).contains("Ikke alle parter er hørt", "Ingen svarte fra: Kommuner", "12 svarte. Midten er 4,5.", "4 eller 5 svarte 100 % (76–100 %).", "Snittet er 5.");
        assertThat(results.document().select("main form, main a[href$=/summary]")).isEmpty();
        theSummaryTellsWhatWasSaid();
        theFileHasWhatIsShown();
        twoSort();
        assertThat(kari.get(survey + "/table").text()).contains("Tillit", "Ingen svarte konkret på dette", "Tungt å nå fram", "Krippendorffs alfa");
        assertThat(kari.get(survey + "/coding").status()).isEqualTo(404);
    }

    private void theSummaryTellsWhatWasSaid() {
        var refused = nils.submit(survey + "/summary", survey + "/summary", "words", "Flertallet av svarene viser at ingen ringer");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("For få har svart til å skrive «Flertallet»");
        assertThat(refused.document().select("textarea[name=words]").first().wholeText()).contains("Flertallet av svarene");
        assertThat(nils.submit(survey + "/summary", survey + "/summary", "words", "Tolv ansatte svarte, og ingen fra kommunene.").text()).contains("Tolv ansatte svarte");
    }

    private void theFileHasWhatIsShown() {
        var file = siri.submit(survey + "/results", survey + "/files");
        assertThat(file.type()).startsWith("text/csv");
        assertThat(file.body()).contains("g1.answered,12", "g2.answered,0", "q1.g1.5,6", "q1.g2.1,:");
        assertThat(nils.get(siri.paths().getLast()).status()).as("another’s taking").isEqualTo(404);
    }

    private void twoSort() {
        nils.submit(survey + "/coding", survey + "/coders");
        siri.submit(survey + "/coding", survey + "/coders");
        twice(nils, survey + "/coding", nils.get(survey + "/coding").document().select("form[action$=/leaving]").last().attr("action"));
        assertThat(siri.get(survey + "/coding").document().select("form[action$=/leaving]")).as("nils alone has a place").hasSize(1);
        siri.submit(survey + "/coding", survey + "/coders");
        nils.submit(survey + "/coding", survey + "/themes", "label", "Tillit");
        var text = first(nils, survey + "/coding", "main a[href*=/texts/]");
        assertThat(nils.submit(text, text + "/quotations", "words", "Noe helt annet").text()).contains("Ordene står ikke slik i svaret");
        nils.submit(text, text + "/quotations", "words", "Tungt å nå fram.");
        nils.submit(text, text + "/quotations", "words", "Ingen ringer tilbake");
        var quotations = nils.get(survey + "/coding").document().select("[data-quotation]").eachAttr("data-quotation").stream().map(id -> survey + "/quotations/" + id).toList();
        sort(nils, quotations, "barrier", "facilitator");
        assertThat(siri.get(survey + "/coding").text()).contains("Du har 2 igjen");
        assertThat(siri.get(quotations.getFirst()).status()).as("not before both are done").isEqualTo(404);
        sort(siri, quotations, "barrier", "barrier");
        var differing = quotations.getLast() + "/settlement";
        twice(siri, differing, differing, "belongs", "barrier", "theme", theme(siri, differing), "because", "Det hindrer");
        assertThat(siri.get(quotations.getFirst()).text()).contains("Hva hindrer?", "Ansatte", "Det som hindrer");
        aQuotationStandsInAChain(quotations.getFirst());
    }

    private void sort(Visitor one, List<String> quotations, String first, String second) {
        one.submit(quotations.getFirst() + "/sorting", quotations.getFirst() + "/sorting", "belongs", first, "theme", theme(one, quotations.getFirst() + "/sorting"));
        one.submit(quotations.getLast() + "/sorting", quotations.getLast() + "/sorting", "belongs", second, "theme", theme(one, quotations.getFirst() + "/sorting"));
        twice(one, survey + "/coding", survey + "/coding/done");
    }

    /** Sent again it leads to the same place; what is kept is looked at afterwards. */
    private static void twice(Visitor one, String page, String action, String... fields) {
        var filled = one.filled(page, action, fields);
        for (int i = 0; i < 2; i++) {
            assertThat(one.raw("POST", action, filled, Map.of("Sec-Fetch-Site", "same-origin")).status()).as(action).isEqualTo(303);
        }
    }

    private static String theme(Visitor one, String page) {
        return one.get(page).document().select("select[name=theme] option").last().val();
    }

    private void aQuotationStandsInAChain(String quotation) {
        nils.submit("/improvement/chains/new", "/improvement/chains", "title", "Svar i tide", "group", "Gruppa", "unit", stage.unit("erfaring").toString(), "columns", "5");
        var chain = nils.paths().getLast();
        nils.submit(chain, chain + "/stones", "column", "what_difference_this_makes", "text", "Folk får svar");
        var spot = nils.get(quotation).document().select("select[name=spot] option[value^=" + chain.substring(chain.lastIndexOf('/') + 1) + "]").val();
        twice(nils, quotation, quotation + "/evidence", "spot", spot, "side", "supports");
        var put = nils.get(quotation).document().select("main a[href^=/improvement/chains/]");
        assertThat(put).hasSize(1);
        assertThat(nils.get(put.attr("href")).text()).contains("Tungt å nå fram", "Fra en undersøkelse");
        nils.submit("/improvement/factors/new", "/improvement/factors", "set", "published", "title", "Hva hjelper", "group", "Gruppa", "unit", stage.unit("erfaring").toString());
        var factor = nils.get(quotation).document().select("select[name=factor] option[value~=.+]").first().val();
        twice(nils, quotation, quotation + "/factors", "factor", factor);
        assertThat(nils.get(quotation).document().select("main a[href*=" + factor + "]")).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsLost() {
        var form = nils.submit("/improvement/surveys/new", "/improvement/surveys", "title", "Uten språk", "purpose", "Noe", "asks", "Noen", "opens", "2026-05-05", "closes", "2026-05-01",
                "group", "Gruppa", "unit", stage.unit("erfaring").toString());
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.document().select("#closes-error").text()).contains("ikke før første dag");
        assertThat(form.document().select("input[name=title]").val()).isEqualTo("Uten språk");
        var phone = stage.nobody().from("127.0.0.62").inLanguage("nb");
        var path = "/s/" + codes.get(12).replace("-", "");
        assertThat(phone.submit(path, path).text()).contains("Svar på minst ett spørsmål");
        assertThat(phone.get("/s?code=kort").text()).contains("Koden har seksten tegn");
        assertThat(nils.submit(survey, survey + "/window", "closes", "2020-01-01").text()).contains("Siste dag må være i dag eller senere");
    }

    @Test
    void whoeverGuessesCodesIsSoonStopped() {
        var guesser = stage.nobody().from("127.0.0.63");
        var answered = new ArrayList<Integer>();
        for (int i = 0; i < 200 && !answered.contains(429); i++) {
            answered.add(guesser.get("/s/" + "abcdefghjkmnpqr" + "23456789abcdefghjkmnpqrstuvwxyz".charAt(i % 31)).status());
        }
        assertThat(answered).as("one more guess comes back every third second").contains(429);
        assertThat(stage.nobody().from("127.0.0.64").get("/s/" + codes.get(13).replace("-", "")).status()).isEqualTo(200);
    }

    @Test
    void whoIsNotInTheGroupReadsAndWritesNothingAndHerOwnAccountFindsNothing() {
        var kari = stage.as("kari").inLanguage("nb");
        assertThat(kari.get(survey).document().select("main form, main a[href$=/codes]")).isEmpty();
        assertThat(kari.raw("POST", survey + "/closing", Map.of("_csrf", kari.token(), "_once", UUID.randomUUID().toString()), Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(404);
        var siv = stage.as("siv");
        for (var path : List.of("/improvement/surveys", "/improvement/surveys/words", survey, survey + "/results", survey + "/table", survey + "/coding")) {
            assertThat(siv.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(kari.get("/improvement/surveys/words").text()).contains("tendensen", "majority", "fleirtalet");
        assertThat(nils.submit(first(nils, survey, "a[href$=/answers/new]"), first(nils, survey, "a[href$=/answers/new]").replace("/new", ""), question(), "4").text()).contains("færre enn 5").doesNotContain("på papir)");
        assertThat(nils.get(survey + "/paper").text()).contains("Vi vet hvem vi ringer", "Ikke skriv navn");
    }

    private String question() {
        return nils.get(first(nils, survey, "a[href$=/answers/new]")).document().select("input[type=radio]").attr("name");
    }

    private Visitor.Answer answer(Visitor phone, String code, String mark, String words) {
        var path = "/s/" + code.replace("-", "");
        var form = phone.get(path).document();
        return phone.submit(path, path, form.select("input[type=radio]").attr("name"), mark, form.select("textarea").attr("name"), words);
    }

    private static String first(Visitor one, String page, String selector) {
        return one.get(page).document().select(selector).attr("href");
    }
}
