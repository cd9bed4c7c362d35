package holdepunkt;

import holdepunkt.access.FirstArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;

/** {@code bin/area create}: begins a real installation and ends. */
public final class AreaCommand {

    private static final List<String> NEEDED = List.of("area", "organisation", "kind", "unit", "administrator", "issuer", "subject");

    private AreaCommand() {}

    public static void main(String[] args) {
        var given = read(args);
        var missing = NEEDED.stream().filter(name -> given.getOrDefault(name, "").isBlank()).toList();
        if (args.length == 0 || !args[0].equals("create") || !missing.isEmpty()) {
            System.err.println("Missing: " + String.join(", ", missing) + ". See bin/area --help.");
            System.exit(2);
        }
        System.exit(create(new FirstArea.Beginning(given.get("area"), given.get("organisation"), given.get("kind"), given.get("unit"), given.get("administrator"),
                given.get("issuer"), given.get("subject"))));
    }

    private static int create(FirstArea.Beginning given) {
        var refusal = FirstArea.refusal(given, settings());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        // A port of its own choice: the product may be about to run on its usual one.
        try (var product = SpringApplication.run(Holdepunkt.class, "--server.port=0")) {
            var area = product.getBean(FirstArea.class).create(given);
            System.out.println("The area is made: " + area + ". " + given.administrator() + " can sign in now.");
            return 0;
        } catch (FirstArea.Refused refused) {
            return refused(refused.getMessage());
        }
    }

    private static int refused(String why) {
        System.err.println("Refused: " + why + ".");
        return 3;
    }

    private static PropertyResolver settings() {
        var settings = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        return settings;
    }

    static Map<String, String> read(String[] args) {
        var given = new LinkedHashMap<String, String>();
        for (var arg : args) {
            var part = arg.split("=", 2);
            if (part.length == 2 && part[0].startsWith("--")) {
                given.put(part[0].substring(2), part[1].strip());
            }
        }
        return given;
    }
}
