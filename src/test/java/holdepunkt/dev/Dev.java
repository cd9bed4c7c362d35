package holdepunkt.dev;

import holdepunkt.Holdepunkt;
import holdepunkt.bench.Bench;
import holdepunkt.bench.InsightBench;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;

/** {@code bin/dev}: the product with the demo area, an identity provider on this machine and our own PostgreSQL. */
public final class Dev {

    private Dev() {}

    public static void main(String[] args) throws Exception {
        var bench = System.getenv("HOLDEPUNKT_BENCH");
        if (bench != null) {
            var word = bench.split(" ", 3);
            if (word[0].equals("events")) {
                InsightBench.run(Integer.parseInt(word[1]), Path.of(word[2]));
            } else {
                Bench.run(Integer.parseInt(word[0]), Integer.parseInt(word[1]), Path.of(word[2]));
            }
            System.exit(0);
        }
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8080"));
        Ports.refuseTaken(port);
        var data = Path.of(System.getProperty("holdepunkt.data", "data"));
        var signIn = SignInServer.start(Ports.ofSignIn(data, port), ChooserPage.writeTo(data.resolve("chooser.html")));
        SignInServer.register(signIn.issuer());
        // What a newcomer should see is where to go, not how the frame started.
        System.setProperty("logging.level.root", "warn");
        System.setProperty("logging.level.org.flywaydb", "error");
        System.setProperty("logging.level.Holdepunkt", "info");
        System.setProperty("logging.pattern.console", "%d{HH:mm:ss} %-5level %m%n%wEx");
        SpringApplication.from(Holdepunkt::main).with(DevParts.class).run(args);
    }
}
