package holdepunkt.feedback;

import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.forms.ItemType;
import holdepunkt.feedback.forms.fhir.ReadingForms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions the mirror asks: our own form, read by the same engine as any other. An old mirror keeps the version it was asked with. */
@Component
public class MirrorForms {

    private static final List<String> SHIPPED = List.of("/feedback/forms/meeting-mirror-1.json");

    private final List<Form> forms = SHIPPED.stream().map(MirrorForms::read).toList();

    /** What is asked today. */
    public Form now() {
        return forms.getLast();
    }

    /** @throws IllegalStateException for a form that was never asked with */
    public Form of(String url, String version) {
        return forms.stream().filter(form -> form.url().equals(url) && form.version().equals(version)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no mirror was ever asked with " + url + " " + version));
    }

    /** The questions that are answered with a mark. */
    public static List<Item> marked(Form form) {
        return form.questions().stream().filter(item -> !item.points().isEmpty()).toList();
    }

    /** The one for words of one's own. */
    public static Optional<Item> written(Form form) {
        return form.questions().stream().filter(item -> item.type() == ItemType.TEXT || item.type() == ItemType.STRING).findFirst();
    }

    private static Form read(String path) {
        try (var in = MirrorForms.class.getResourceAsStream(path)) {
            return ReadingForms.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
