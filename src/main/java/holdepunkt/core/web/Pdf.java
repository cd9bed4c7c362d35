package holdepunkt.core.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.w3c.dom.Document;

/**
 * Paper for everybody: an accessible PDF (PDF/UA-1, ISO 14289-1) of one of our own pages, with tags, language and title, the font inside it and
 * nothing in it that tells who made it. The page is well-formed XHTML in one string, without document type and named entities. Nothing is ever
 * fetched, whatever the scheme: a picture is refused, a style or font from outside left out. The numbers of a numbered list come first when the
 * text is copied, so letters use plain lists.
 */
public final class Pdf {

    private static final String MAKER = "PDF";
    /** Bytes of a font before its list of tables, and of each line in it (OpenType 1.9, table directory). */
    private static final int HEAD = 12;
    private static final int ENTRY = 16;
    private static final int GSUB = 0x47535542;
    private static final Map<Integer, byte[]> INTER = Map.of(
        400, font("/fonts/Inter-Regular.ttf"), 600, font("/fonts/Inter-SemiBold.ttf"), 700, font("/fonts/Inter-Bold.ttf"));

    static {
        // The renderer writes what it meets on its way to the log, and what it meets is somebody's letter.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {
    }

    /**
     * @param xhtml a whole page; its own title and language are replaced
     * @param lang  language tag: nb, nn or en
     * @param title neutral words, since they stand in the window and in the list of files
     * @throws IllegalArgumentException when the page is not well formed, declares a document type, or asks for a picture from outside
     */
    public static byte[] render(String xhtml, String lang, String title) {
        var page = PdfSource.read(xhtml, lang, title);
        var refused = new AtomicBoolean();
        var written = new ByteArrayOutputStream(64 * 1024);
        try {
            builder(page, refused).toStream(written).run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (refused.get()) {
            throw new IllegalArgumentException("The page asks for a picture from outside");
        }
        return written.toByteArray();
    }

    private static PdfRendererBuilder builder(Document page, AtomicBoolean refused) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer(MAKER);
        builder.useFastMode();
        builder.useUriResolver((base, uri) -> {
            refused.set(true);
            return null;
        });
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> refuse(refused), moment);
        }
        INTER.forEach((weight, font) -> builder.useFont(() -> new ByteArrayInputStream(font), "Inter", weight, FontStyle.NORMAL, true));
        builder.withW3cDocument(page, null);
        return builder;
    }

    private static boolean refuse(AtomicBoolean refused) {
        refused.set(true);
        return false;
    }

    /** Without its table GSUB, of other shapes for letters that meet: our languages need none of them, and to look for them takes two thirds of the time of a page. */
    private static byte[] font(String path) {
        var font = ByteBuffer.wrap(resource(path));
        int tables = font.getShort(4);
        for (int entry = HEAD; entry < HEAD + tables * ENTRY; entry += ENTRY) {
            if (font.getInt(entry) == GSUB) {
                int next = entry + ENTRY;
                System.arraycopy(font.array(), next, font.array(), entry, HEAD + tables * ENTRY - next);
                return font.putShort(4, (short) (tables - 1)).array();
            }
        }
        return font.array();
    }

    private static byte[] resource(String path) {
        try (InputStream stream = Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
