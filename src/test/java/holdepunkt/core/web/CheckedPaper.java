package holdepunkt.core.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A paper of the product, opened to be read once veraPDF has found nothing against PDF/UA-1 in it. */
public final class CheckedPaper {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private CheckedPaper() {}

    public static PDDocument read(byte[] pdf) throws IOException {
        assertThat(faultsOf(pdf)).as("what keeps it from everybody").isEmpty();
        return Loader.loadPDF(pdf);
    }

    /** What veraPDF finds, each once. */
    static List<String> faultsOf(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
             var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            var faults = result.getTestAssertions().stream().map(TestAssertion::getMessage).distinct().toList();
            assertThat(result.isCompliant()).isEqualTo(faults.isEmpty());
            return faults;
        } catch (VeraPDFException | IOException unread) {
            throw new AssertionError(unread);
        }
    }
}
