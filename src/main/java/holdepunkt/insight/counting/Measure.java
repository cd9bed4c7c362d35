package holdepunkt.insight.counting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that is counted, by one written definition.
 *
 * @param key names its texts: {@code insight.measure.<key>}, {@code .unit}, and {@code .how} with the number of the version after it from the second on
 * @param version a new definition is a new version; the old one can still be read
 * @param from the day this definition began to hold
 */
public record Measure(String key, int version, LocalDate from, Kind kind, Wish wish) {

    /** Persons are counted, hours are shown. */
    public boolean isInHours() {
        return key.equals("unused_hours");
    }

    /** The measure this one is never shown without: whoever promises nothing breaks nothing. */
    public Optional<String> beside() {
        return key.startsWith("kept_") ? Optional.of("nobody_took") : Optional.empty();
    }

    /** Names the text of its written definition. */
    public String how() {
        return "insight.measure." + key + ".how" + (version == 1 ? "" : "." + version);
    }
}
