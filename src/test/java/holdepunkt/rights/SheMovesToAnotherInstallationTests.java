package holdepunkt.rights;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.Holdepunkt;
import holdepunkt.access.web.UntrustedIssuersAllowed;
import holdepunkt.core.PersonId;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;

/**
 * Her file taken in by a product of its own, and taken out there again, is the same bytes: another PostgreSQL with another data directory, set up from
 * nothing, other key files, another area.
 */
@Staged
@Tag("starts")
class SheMovesToAnotherInstallationTests {

    private static final Path THERE = Path.of("target", "another-installation" + System.getProperty("holdepunkt.lane", ""));

    /** The identity provider there has no address that answers. */
    static class Issuer implements UntrustedIssuersAllowed {}

    @Import(Issuer.class)
    static class Parts {}

    @Autowired
    Stage stage;
    @Autowired
    TakingOutByCommand takingOut;
    @Autowired
    ApplicationContext parts;

    @Test
    void andItIsTheSameBytesThere() throws Exception {
        FileSystemUtils.deleteRecursively(THERE);
        try (var there = start()) {
            var area = there.getBean(FoundingAreas.class).found("Nabodalen");
            var in = there.getBean(TakingIn.class);
            var out = there.getBean(TakingOutByCommand.class);
            var wrong = new ArrayList<String>();
            var persons = new LinkedHashMap<String, PersonId>(stage.elvestad().persons());
            persons.put("with a row in every table", FullLife.of(stage, parts));
            for (var person : persons.entrySet()) {
                var file = takingOut.file(stage.area(), person.getValue()).orElseThrow();
                in.takeIn(area, file);
                if (!body(out.file(area, person.getValue()).orElseThrow()).equals(body(file))) {
                    wrong.add(person.getKey());
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(there.getEnvironment().getProperty("spring.datasource.url", "")).as("a database of its own").isEmpty();
            Guards.report("moved-to-another-installation", persons.size(), wrong.size(), 4, 0);
        }
        FileSystemUtils.deleteRecursively(THERE);
    }

    private static ConfigurableApplicationContext start() {
        var settings = new ArrayList<>(List.of("--server.port=0", "--holdepunkt.timers=false", "--spring.main.lazy-initialization=true",
                "--holdepunkt.data=" + THERE.resolve("data"), "--holdepunkt.keys=" + THERE.resolve("keys")));
        settings.addAll(StageSettings.provider());
        return new SpringApplicationBuilder(Holdepunkt.class, Parts.class).run(settings.toArray(String[]::new));
    }

    private static String body(String file) {
        return CanonicalJson.write(Map.of("body", CanonicalJson.read(file).get("body")));
    }
}
