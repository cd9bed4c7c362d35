package holdepunkt.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which roles may come to which route that is about no person, as somebody has read it through: not read from the doors it is held against. */
final class ReviewedRoles {

    private static final Map<String, List<String>> LINES = read();

    private ReviewedRoles() {}

    /** By method and address; no role is anyone signed in. */
    static Map<String, List<String>> all() {
        return LINES;
    }

    private static Map<String, List<String>> read() {
        try (var lines = Files.lines(Path.of("src/test/resources/matrix/roles.tsv"))) {
            return lines.filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toMap(line -> line[0] + " " + line[1], line -> line[2].equals("-") ? List.of() : List.of(line[2].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
