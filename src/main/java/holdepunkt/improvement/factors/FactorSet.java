package holdepunkt.improvement.factors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The factors a map may begin from, as they stand in {@code factor-sets.csv}: the 18 of the published tool (Darnton and Horne 2013, Scottish Government), the 15
 * a workshop used, or none. Their names are texts: {@code factors.name.<code>}.
 */
public enum FactorSet {

    PUBLISHED, WORKSHOP, OWN;

    private static final List<String[]> LINES = lines();

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the order the tool names them. */
    public List<String> factors(ContextKind context) {
        return LINES.stream().filter(line -> line[0].equals(code()) && line[1].equals(context.code())).map(line -> line[2]).toList();
    }

    public int size() {
        return (int) LINES.stream().filter(line -> line[0].equals(code())).count();
    }

    private static List<String[]> lines() {
        try (var file = FactorSet.class.getResourceAsStream("/improvement/factor-sets.csv")) {
            if (file == null) {
                throw new IllegalStateException("factor-sets.csv is not there");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
