package holdepunkt.demo.improvement;

import holdepunkt.improvement.files.Brought;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files the demo takes in. */
final class DemoFiles {

    private DemoFiles() {}

    static Brought of(String name) {
        try (var file = DemoFiles.class.getResourceAsStream("/demo/improvement/" + name)) {
            return new Brought(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
