package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.Chain;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How a chain is written outside the house. Reading what was written gives the same chain. */
public enum Format {

    YAML("application/yaml", "yaml", YamlWriting::write, YamlReading::read),
    CSV("text/csv", "csv", CsvWriting::write, CsvReading::read),
    FHIR("application/fhir+json", "json", FhirWriting::write, FhirReading::read);

    private final String type;
    private final String ending;
    private final Function<Chain, String> writing;
    private final Function<String, Chain> reading;

    Format(String type, String ending, Function<Chain, String> writing, Function<String, Chain> reading) {
        this.type = type;
        this.ending = ending;
        this.writing = writing;
        this.reading = reading;
    }

    public static Optional<Format> of(String word) {
        return Arrays.stream(values()).filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
    }

    /** By how the file's name ends. */
    public static Optional<Format> ofFile(String name) {
        return Arrays.stream(values()).filter(format -> name.endsWith("." + format.ending)).findFirst();
    }

    public String type() {
        return type;
    }

    /** How a file's name ends, without the full stop. */
    public String ending() {
        return ending;
    }

    public String write(Chain chain) {
        return writing.apply(chain);
    }

    /** @throws holdepunkt.improvement.files.Unreadable with every place that could not be read */
    public Chain read(String text) {
        return reading.apply(text);
    }
}
