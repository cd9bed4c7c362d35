package holdepunkt.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.web.CheckedPaper;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever works here reads a chain and takes it along; a person's own account comes upon none of it. */
@Staged
class OthersReadAndDoNotWriteTests {

    @Autowired
    Stage stage;

    private String chain;

    @BeforeEach
    void aChainWithOneResult() {
        var nils = stage.as("nils").inLanguage("nb");
        nils.submit("/improvement/chains/new", "/improvement/chains", "title", "Svar i tide", "group", "Gruppa", "unit", stage.unit("erfaring").toString(), "columns", "6");
        chain = nils.paths().getLast();
        nils.submit(chain, chain + "/stones", "column", "what_difference_this_makes", "text", "Folk får svar <før> de må spørre");
    }

    @Test
    void whoeverWorksHereReadsTheMapAndMeetsNoForm() {
        var kari = stage.as("kari").inLanguage("nb");
        var map = kari.get(chain);
        assertThat(map.text()).contains("Svar i tide", "Folk får svar <før> de må spørre").doesNotContain("Skriv ned");
        assertThat(map.document().select("main form")).isEmpty();
        assertThat(kari.get("/improvement/chains/new").status()).isEqualTo(404);
        assertThat(kari.raw("POST", chain + "/stones", Map.of("_csrf", kari.token(), "_once", "1", "column", "what_difference_this_makes", "text", "Mitt"),
                Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(404);
    }

    @Test
    void theStoryIsAFileWithTheSameWordsAndTheChainGoesAlongInThreeWays() throws IOException {
        var kari = stage.as("kari").inLanguage("nb");
        var file = kari.get(chain + "/story/file");
        assertThat(file.type()).startsWith("application/pdf");
        try (var pdf = CheckedPaper.read(file.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Svar i tide", "Dette ville vi", "Folk får svar <før> de må spørre", "Ingenting er vurdert ennå.");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nb");
        }
        for (var format : List.of("yaml", "csv", "fhir")) {
            assertThat(kari.get(chain + "/files/" + format).body()).as(format).contains("Svar i tide");
        }
        assertThat(kari.get(chain + "/files/exe").status()).isEqualTo(404);
    }

    @Test
    void aPersonsOwnAccountFindsNothingThere() {
        var siv = stage.as("siv");
        for (var path : List.of("/improvement", "/improvement/method", "/improvement/national", chain, chain + "/screen", chain + "/wall", chain + "/story", chain + "/story/file",
                chain + "/files/csv", chain + "/history", chain + "/comparison", chain + "/family")) {
            assertThat(siv.get(path).status()).as(path).isEqualTo(404);
        }
    }
}
