package holdepunkt.core.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class APdfFetchesNothingTests {

    private static final String PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer outside;

    @BeforeEach
    void somebodyOutsideListens() throws Exception {
        outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        outside.start();
    }

    @AfterEach
    void andGoesHome() {
        outside.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<img src='%s/a.png' alt='x'/>", "<p style=\"background-image: url('%s/b.png')\">x</p>",
        "<ul style=\"list-style-image: url('%s/c.png')\"><li>x</li></ul>"})
    void aPictureFromOutsideIsRefusedAndNeverAskedFor(String attempt) {
        assertThatThrownBy(() -> Pdf.render(page(outside(attempt)), "nb", "Brev")).isInstanceOf(IllegalArgumentException.class);
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<style>@import url('%s/a.css');</style>", "<link rel='stylesheet' type='text/css' href='%s/b.css'/>",
        "<style>@font-face { font-family: 'Inter'; src: url('%s/c.ttf'); } p { font-family: Inter; }</style><p>x</p>",
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='%s/d.png'/></svg>", "<style>p::before { content: url('%s/e.png'); }</style><p>x</p>"})
    void aStyleOrFontFromOutsideIsNeverAskedFor(String attempt) {
        assertThat(Pdf.render(page(outside(attempt)), "nb", "Brev")).isNotEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void withoutOurRefusalTheRendererWouldHaveAsked() throws Exception {
        new PdfRendererBuilder().withHtmlContent(page(outside("<img src='%s/a.png' alt='x'/>")), null).toStream(OutputStream.nullOutputStream()).run();
        assertThat(asked).hasPositiveValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "file:///etc/hostname", "/etc/hostname", "../../secret.png", "classpath:/fonts/Inter-Regular.ttf", "/fonts/Inter-Regular.ttf", "jar:file:/a.jar!/b.png", PIXEL,
        "ftp://127.0.0.1/a.png", "//127.0.0.1/a.png", "HTTP://127.0.0.1/a.png"})
    void noSchemeIsAWayOut(String uri) {
        assertThatThrownBy(() -> Pdf.render(page("<img alt='x' src='" + uri + "'/>"), "nb", "Brev")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileOfThisMachineCannotBePulledInByAnEntity(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "hemmelig");
        var attack = "<!DOCTYPE html [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><html><body><p>&e;</p></body></html>";
        assertThatThrownBy(() -> Pdf.render(attack, "nb", "Brev")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void embeddedObjectsAndFramesShowNothing(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "hemmelig").toUri();
        var attempts = "<iframe src='%s'></iframe><object data='%s'></object><embed src='%s'/><script src='%s'></script>".replace("%s", secret.toString());
        byte[] pdf = Pdf.render(page(attempts + "<p>Her</p>"), "nb", "Brev");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Her").doesNotContain("hemmelig");
        }
    }

    @Test
    void aPageThatIsNotWellFormedIsRefused() {
        assertThatThrownBy(() -> Pdf.render("<html><body><p>Hei</body></html>", "nb", "Brev")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linksToPhoneAndPlacesInThePageAreNoAttemptToFetch() {
        assertThatCode(() -> Pdf.render(page("<p id='a'><a href='#a'>opp</a> <a href='tel:113'>113</a></p>"), "nb", "Brev")).doesNotThrowAnyException();
    }

    private String outside(String attempt) {
        return attempt.replace("%s", "http://127.0.0.1:" + outside.getAddress().getPort());
    }

    private static String page(String body) {
        return "<html><body>" + body + "</body></html>";
    }
}
