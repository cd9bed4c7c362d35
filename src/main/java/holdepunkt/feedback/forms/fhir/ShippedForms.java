package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The forms that come with the product: our own words, four questions at most and one line. */
public final class ShippedForms {

    /** How the meeting was; the same for everyone who sat there. */
    public static final Form MEETING = read("meeting-mirror-1");
    /** How an ordinary talk was, between her and one helper. */
    public static final Form TALK = read("talk-mirror-1");

    private ShippedForms() {}

    private static Form read(String name) {
        try (var file = ShippedForms.class.getResourceAsStream("/feedback/forms/" + name + ".json")) {
            return ReadingForms.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
