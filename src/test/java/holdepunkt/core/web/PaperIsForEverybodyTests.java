package holdepunkt.core.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperIsForEverybodyTests {

    private static final String LETTER = """
        <html><head><title>Skriv ikke dette</title></head><body>
        <h1>Brevet etter møtet</h1>
        <p>Hei, Åse. Dette er lovet deg.</p>
        <h2>Bolig</h2>
        <ul><li>Anne ringer deg på <strong>fredag</strong>, <em>før</em> klokka 12.</li><li>Vi møtes 12. mars.</li></ul>
        <table><caption>Løfter</caption><thead><tr><th scope="col">Hva</th><th scope="col">Hvem</th></tr></thead>
        <tbody><tr><td>Søke bolig</td><td>Anne</td></tr></tbody></table>
        <p>Ring <a href="tel:+4790012345">900 12 345</a>.</p>
        </body></html>""";

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void aLetterPassesTheValidatorInEveryLanguage(String lang) throws Exception {
        assertThat(CheckedPaper.faultsOf(Pdf.render(LETTER, lang, "Brevet etter møtet"))).isEmpty();
    }

    @Test
    void aLetterOfSeveralPagesAndUnusualSignsPassesTheValidator() throws Exception {
        var pages = "<p>Anne ringer deg på <b>fredag</b>. Det passer «godt» – 🙂 Ж ė ŋ</p>".repeat(120);
        var pdf = Pdf.render("<html><body><h1>Brev</h1>" + pages + "<ol><li>Først</li><li>Så</li></ol></body></html>", "nb", "Brev");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
        }
        assertThat(CheckedPaper.faultsOf(pdf)).isEmpty();
    }

    @Test
    void theValidatorFindsAPlainPageWanting() throws Exception {
        var written = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(written);
        }
        assertThat(CheckedPaper.faultsOf(written.toByteArray())).isNotEmpty();
    }

    @Test
    void theTextComesOutInTheOrderItIsRead() throws Exception {
        try (var document = Loader.loadPDF(Pdf.render(LETTER, "nb", "Brev"))) {
            assertThat(new PDFTextStripper().getText(document).lines()).containsExactly(
                "Brevet etter møtet", "Hei, Åse. Dette er lovet deg.", "Bolig", "Anne ringer deg på fredag, før klokka 12.", "Vi møtes 12. mars.",
                "Løfter", "Hva Hvem", "Søke bolig Anne", "Ring 900 12 345.");
        }
    }

    @Test
    void headingsListsTablesAndLinksAreTagged() throws Exception {
        try (var document = Loader.loadPDF(Pdf.render(LETTER, "nb", "Brev"))) {
            var tags = tags(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(tags).contains("H1", "P", "H2", "L", "LI", "Table", "TH", "TD", "Caption", "Link").containsSubsequence("H1", "P", "H2", "L", "Table");
            assertThat(tags).filteredOn("LI"::equals).hasSize(2);
        }
    }

    @Test
    void languageAndTitleAreTold() throws Exception {
        try (var document = Loader.loadPDF(Pdf.render(LETTER, "nn", "Brevet etter møtet"))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nn");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Brevet etter møtet");
        }
    }

    @Test
    void nothingTellsWhoMadeItOrWhatThePageWasCalled() throws Exception {
        try (var document = Loader.loadPDF(Pdf.render(LETTER, "nb", "Brev"))) {
            var information = document.getDocumentInformation();
            assertThat(information.getCOSObject().keySet()).extracting(COSName::getName)
                .containsExactlyInAnyOrder("CreationDate", "Producer", "Title", "description");
            assertThat(information.getProducer()).isEqualTo("PDF");
            var metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
            assertThat(metadata).contains("Brev").doesNotContainIgnoringCase("openhtmltopdf").doesNotContain("Skriv ikke dette", "Åse", "Anne");
        }
    }

    @Test
    void theFontIsInsideSoThatItLooksTheSameEverywhere() throws Exception {
        try (var document = Loader.loadPDF(Pdf.render(LETTER, "nb", "Brev"))) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).as(resources.getFont(name).getName()).isTrue();
                assertThat(resources.getFont(name).getName()).contains("Inter");
            }
        }
    }

    private static List<String> tags(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
            .<String>mapMulti((element, out) -> {
                out.accept(element.getStructureType());
                tags(element).forEach(out);
            }).toList();
    }
}
