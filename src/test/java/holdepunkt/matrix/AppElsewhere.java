package holdepunkt.matrix;

import holdepunkt.Holdepunkt;
import holdepunkt.access.SignIns;
import holdepunkt.access.web.UntrustedIssuersAllowed;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.DemoIntake;
import holdepunkt.dev.CaughtNotices;
import holdepunkt.postgres.ChildJava;
import holdepunkt.stage.StageSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Import;

/** The product in a process of its own, so that it can be killed. Says where it listens, and for each who signs in: token and person. */
final class AppElsewhere implements AutoCloseable {

    /** The stage's identity provider has no address that answers. */
    static class Issuer implements UntrustedIssuersAllowed {}

    @Import({DemoArea.class, DemoIntake.class, Issuer.class, CaughtNotices.class})
    static class Parts {}

    private static final String FOUND = "found";

    private final Process process;
    private final String address;
    private final List<String> signedIn;

    private AppElsewhere(Process process, String address, List<String> signedIn) {
        this.process = process;
        this.address = address;
        this.signedIn = signedIn;
    }

    public static void main(String[] settings) {
        var arguments = new ArrayList<>(List.of(settings));
        boolean first = arguments.remove(FOUND);
        var app = new SpringApplicationBuilder(Holdepunkt.class, Parts.class).run(arguments.toArray(String[]::new));
        var demo = app.getBean(DemoArea.class);
        var signIns = app.getBean(SignIns.class);
        var area = first ? demo.found(StageSettings.ISSUER) : demo.again(StageSettings.ISSUER, signIns);
        System.out.println("listens " + ((WebServerApplicationContext) app).getWebServer().getPort());
        // In the same order at each start.
        new TreeMap<>(area.persons()).forEach((subject, person) -> System.out.println("person " + signIns.begin(StageSettings.ISSUER, subject, Instant.now()).orElseThrow() + " " + person));
        System.out.println("ready");
    }

    static AppElsewhere start(List<String> settings, boolean first) throws IOException {
        var command = ChildJava.command("-Xmx512m");
        command.add(AppElsewhere.class.getName());
        command.addAll(settings);
        command.addAll(List.of("--server.port=0", "--spring.main.lazy-initialization=true"));
        if (first) {
            command.add(FOUND);
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return read(process);
    }

    private static AppElsewhere read(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream()));
        var said = new ArrayList<String>();
        var signedIn = new ArrayList<String>();
        var address = "";
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith("listens ")) {
                address = "http://localhost:" + line.substring(8);
            } else if (line.startsWith("person ")) {
                signedIn.add(line.substring(7));
            } else if (line.equals("ready")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(ignored -> { }));
                return new AppElsewhere(process, address, signedIn);
            }
        }
        throw new AssertionError("the product did not start: " + String.join("\n", said.subList(Math.max(0, said.size() - 30), said.size())));
    }

    String address() {
        return address;
    }

    /** Of each person with a sign-in: the token, a space and her id. */
    List<String> signedIn() {
        return signedIn;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
