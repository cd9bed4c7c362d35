package holdepunkt.improvement.web.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.core.web.CheckedPaper;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Framework conditions in an area: rated again and again with reasons, marked for those beyond it, and the library of models beside. */
@Staged
class AnAreaRatesItselfTests {

    private static final String ROOM = "/improvement/conditions";
    private static final Path FOLDER = Path.of("src/test/resources/demo/improvement");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Workshop group;
    private Visitor anna;

    @BeforeEach
    void aGroup() {
        stage.elvestad();
        group = new Workshop(parts);
        anna = stage.as(group.subject(group.anna)).inLanguage("nb");
    }

    @Test
    void aConditionIsRatedWithAReasonAndTheEarlierRatingStays() {
        var item = add("Takstene belønner kontoret");
        anna.submit(item, item + "/ratings", "degree", "wholly", "because", "Vi får bare betalt inne", "on", LocalDate.now(Period.NORWAY).minusMonths(3).toString());
        anna.submit(item, item + "/ratings", "degree", "partly", "because", "Prøver en ny ordning", "on", LocalDate.now(Period.NORWAY).toString());
        var page = anna.get(item);
        assertThat(page.document().select("table tbody tr")).hasSize(2);
        assertThat(page.document().select("table tbody tr").getFirst().text()).contains("Delvis", "Prøver en ny ordning", "arbeidsgruppe, Arbeidsgruppa").doesNotContain("Anna");
        assertThat(page.document().select("svg.hp-trail circle")).hasSize(2);
        assertThat(anna.get(ROOM).text()).contains("1 av 1 er vurdert.", "Delvis").doesNotContain("Helt");
    }

    @Test
    void aRatingWithoutAReasonOrOfTomorrowIsRefusedAndWhatWasTypedIsKept() {
        var item = add("Uklare roller");
        assertThat(anna.submitRaw(item, item + "/ratings", "degree", "wholly", "because", " ", "on", LocalDate.now(Period.NORWAY).toString()).status()).isEqualTo(422);
        var late = anna.submitRaw(item, item + "/ratings", "degree", "wholly", "because", "Fordi", "on", LocalDate.now(Period.NORWAY).plusDays(2).toString());
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Velg i dag eller en tidligere dag.");
        assertThat(late.document().select("textarea[name=because]").text()).isEqualTo("Fordi");
        assertThat(anna.get(item).text()).contains("Ingen har vurdert dette ennå.");
    }

    @Test
    void whatSomebodyBeyondMustChangeGoesOutInThreeWaysUntilItIsTakenBack() throws IOException {
        var item = add("=Takstene <belønner> kontoret");
        anna.submit(item, item + "/national", "toWhom", "Departementet", "why", "Bare staten kan endre takstene");
        try (var pdf = CheckedPaper.read(anna.get(ROOM + "/national/files/pdf").bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(5);
            var pages = new PDFTextStripper();
            pages.setStartPage(4);
            pages.setEndPage(4);
            assertThat(pages.getText(pdf)).contains("Økonomiske", "=Takstene <belønner> kontoret", "Til Departementet: Bare staten kan endre takstene");
        }
        assertThat(anna.get(ROOM + "/national/files/yaml").body()).contains("needs_national_authorities:", "to_whom: Departementet", "type: economic");
        assertThat(anna.get(ROOM + "/national/files/csv").body()).contains("\"'=Takstene <belønner> kontoret\",\"Departementet\"");
        assertThat(anna.get(ROOM + "/national/files/exe").status()).isEqualTo(404);
        var end = anna.get(item).document().select("form[action$=/end]").attr("action");
        anna.submit(item, end, "ended", "Endret i statsbudsjettet");
        assertThat(anna.get(ROOM + "/national").text()).doesNotContain("Departementet");
    }

    @Test
    void twoWhoWordTheSameConditionSeeEachOther() {
        var item = add("Uklare roller");
        var bo = stage.as(group.subject(group.bo)).inLanguage("nb");
        var late = bo.filled(item + "/edit", item + "/words", "text", "Bos ord");
        anna.submit(item + "/edit", item + "/words", "text", "Annas ord");
        var clash = bo.raw("POST", item + "/words", late, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.text()).contains("Annas ord", "Bos ord");
        anna.submit(item + "/edit", item + "/removal");
        assertThat(anna.get(item).status()).isEqualTo(404);
        assertThat(anna.get(ROOM + "/history").text()).contains("Lagt til side: Annas ord", "Nytt vilkår: Uklare roller");
    }

    @Test
    void theFilesAreTakenInReadByAColleagueAndGivenBack() throws IOException {
        var files = List.of("framework-conditions.yaml", "incentives-short-summary.yaml", "collaboration-models.yaml", "leadership-implementation-list.yaml");
        for (var name : files) {
            var file = new Brought(name, Files.readString(FOLDER.resolve(name)));
            group.does(group.anna, () -> parts.getBean(RoomFiles.class).bring(group.anna, null, List.of(file), rest -> { }));
        }
        var colleague = stage.as(group.subject(group.colleague)).inLanguage("nb");
        var check = colleague.get(ROOM);
        assertThat(check.text()).contains("0 av 54 er vurdert.", "Prosjektpenger tar slutt", "Hva må endres nasjonalt?");
        assertThat(check.document().select("table caption")).hasSize(14);
        assertThat(check.document().select("main form")).isEmpty();
        var item = check.document().select("a[href^=" + ROOM + "/items/]").attr("href");
        assertThat(colleague.get(item).document().select("main form")).isEmpty();
        assertThat(colleague.get(item + "/edit").status()).isEqualTo(404);
        assertThat(colleague.get(ROOM + "/summary").text()).contains("Folk får det til på tross av dem.");
        assertThat(colleague.get(ROOM + "/models").text()).contains("Samhandlingsteam", "Ett nivå", "Ikke tatt stilling");
        try (var pdf = CheckedPaper.read(colleague.get(ROOM + "/file").bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Prosjektpenger tar slutt", "Ikke vurdert");
        }
        var written = group.as(group.anna, () -> parts.getBean(RoomFiles.class).write(group.anna));
        for (var name : files) {
            var text = Files.readString(FOLDER.resolve(name));
            assertThat(written).anySatisfy(file -> assertThat(file.text()).isEqualTo(text));
        }
    }

    @Test
    void anAreaSaysWhatItDoesWithAModelAndAddsItsOwn() {
        anna.submit(ROOM + "/models/new", ROOM + "/models", "name", "Torsdagsmøtet", "description", "Alle ved samme bord", "kind", "Møte", "forWhom", "", "asks", "Én time");
        var model = anna.paths().getLast();
        var item = add("Få møteplasser").replace(ROOM + "/items/", "");
        anna.submit(model, model + "/stances", "stance", "we_consider", "because", "Det koster lite", "condition", item);
        anna.submit(model, model + "/stances", "stance", "we_use", "because", "Det virket", "condition", "");
        var page = anna.get(model);
        assertThat(page.document().select("ol.hp-findings > li")).hasSize(2);
        assertThat(page.document().select("ol.hp-findings > li").getLast().text()).contains("Vi vurderer den", "Det koster lite", "Få møteplasser");
        assertThat(anna.get(ROOM + "/models").text()).contains("Vår egen", "Torsdagsmøtet", "Vi har den i bruk");
        anna.submit(model + "/edit", model + "/words", "asks", "To timer");
        assertThat(anna.get(model).text()).contains("To timer");
    }

    @Test
    void aPersonsOwnAccountFindsNothingThere() {
        var siv = stage.as("siv");
        for (var path : List.of(ROOM, ROOM + "/new", ROOM + "/file", ROOM + "/summary", ROOM + "/history", ROOM + "/national", ROOM + "/national/files/csv", ROOM + "/models",
                ROOM + "/models/new", ROOM + "/starts")) {
            assertThat(siv.get(path).status()).as(path).isEqualTo(404);
        }
    }

    private String add(String text) {
        anna.submit(ROOM + "/new", ROOM + "/items", "type", "economic", "sort", "challenge", "text", text);
        return anna.paths().getLast();
    }
}
