package holdepunkt.feedback.forms;

import java.util.Map;

/** A text as it was written, and in the languages it has been translated to. */
public record Words(String text, Map<String, String> translations) {

    public Words {
        translations = Map.copyOf(translations);
    }

    /** In this language; as it was written where it has not been translated. */
    public String in(String language) {
        return translations.getOrDefault(language, text);
    }
}
