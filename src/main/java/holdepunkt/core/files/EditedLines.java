package holdepunkt.core.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a file people edit, without blank lines and remarks (those that begin with {@code #}). */
public final class EditedLines {

    private EditedLines() {}

    /** @param path from the root of what is packed, such as {@code /policy.csv} */
    public static List<String> of(String path) {
        try (var in = Objects.requireNonNull(EditedLines.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Those after the heading that names the columns. */
    public static List<String> underHeading(String path) {
        var lines = of(path);
        return lines.subList(1, lines.size());
    }
}
