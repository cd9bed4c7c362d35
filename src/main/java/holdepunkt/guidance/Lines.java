package holdepunkt.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a file people edit: without its heading and remarks. */
final class Lines {

    private Lines() {}

    static List<String> of(String file) {
        try (var in = Lines.class.getResourceAsStream("/guidance/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
