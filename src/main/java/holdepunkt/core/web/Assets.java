package holdepunkt.core.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Where style and script of this build are: names with the content's fingerprint in them, so that they can be kept for a year. */
@Component
public class Assets {

    private final Properties paths = new Properties();

    public Assets() {
        try (var in = Assets.class.getResourceAsStream("/assets.properties")) {
            if (in != null) {
                paths.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name as in {@code styles.css} */
    public String path(String name) {
        return paths.getProperty(name, "/assets/" + name);
    }
}
