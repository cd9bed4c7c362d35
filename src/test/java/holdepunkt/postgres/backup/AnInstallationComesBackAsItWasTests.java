package holdepunkt.postgres.backup;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.Holdepunkt;
import holdepunkt.access.SignIns;
import holdepunkt.access.web.UntrustedIssuersAllowed;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.DemoIntake;
import holdepunkt.dev.CaughtNotices;
import holdepunkt.postgres.ChildJava;
import holdepunkt.postgres.Login;
import holdepunkt.postgres.PostgresServer;
import holdepunkt.postgres.PreparedPlace;
import holdepunkt.postgres.ServerPlace;
import holdepunkt.shape.Guards;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Visitor;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;

/** The product writes, is backed up, writes on and is lost: every table comes back as it was at the moment asked for, and what was sealed before it is read. */
@Tag("starts")
class AnInstallationComesBackAsItWasTests {

    /** The stage's identity provider has no address that answers. */
    static class Issuer implements UntrustedIssuersAllowed {}

    @Import({DemoArea.class, DemoIntake.class, Issuer.class, CaughtNotices.class})
    static class Parts {}

    /** @param hashes of the rows of each table */
    private record Records(TreeMap<String, String> hashes, long rows) {}

    private final Path home = Path.of("target", "whole-drill-" + Long.toHexString(System.nanoTime())).toAbsolutePath();
    private final String backups = home.resolve("backups").toString();
    private Instant moment = Instant.MAX;

    @AfterEach
    void leave() throws Exception {
        FileSystemUtils.deleteRecursively(home);
    }

    @Test
    void toTheMomentWithEveryRowAndEverySealedText() throws Exception {
        Records then;
        Records atTheEnd;
        PreparedPlace.withPrograms(home.resolve("lost"));
        PreparedPlace.withPrograms(home.resolve("again"));
        try (var product = start("lost")) {
            product.getBean(DemoArea.class).found(StageSettings.ISSUER);
            var siv = new Siv(product);
            siv.promise("Ringer søsteren min");
            command("lost", "backup", backups);
            siv.promise("Vanner tomatene");
            then = records("lost");
            try (var records = login("lost").open(); var now = records.createStatement().executeQuery("select clock_timestamp()")) {
                now.next();
                moment = now.getObject(1, OffsetDateTime.class).toInstant();
            }
            assertThat(records("lost")).as("nothing is written by itself").isEqualTo(then);
            siv.promise("Rydder boden");
            atTheEnd = records("lost");
            command("lost", "backup", backups, "--log");
        }
        FileSystemUtils.deleteRecursively(home.resolve("lost"));
        command("again", "restore", backups, "--to=" + moment);
        Records back;
        try (var server = PostgresServer.start(place("again"))) {
            back = records("again");
        }
        long wrong = then.hashes().entrySet().stream().filter(table -> !table.getValue().equals(back.hashes().get(table.getKey()))).count();
        assertThat(back.hashes()).isEqualTo(then.hashes()).isNotEqualTo(atTheEnd.hashes());
        try (var product = start("again")) {
            assertThat(new Siv(product).promises()).contains("Ringer søsteren min", "Vanner tomatene").doesNotContain("Rydder boden");
        }
        Guards.report("backup-drill", back.rows(), wrong, 700, 0, "tables=" + back.hashes().size(), "restored-to=" + moment);
    }

    /** Siv at a browser; what she takes on is sealed with her key. */
    private static final class Siv {

        private final Visitor visitor;
        private final String page;

        Siv(ConfigurableApplicationContext product) {
            var signIns = product.getBean(SignIns.class);
            var token = signIns.begin(StageSettings.ISSUER, "siv", Instant.now()).orElseThrow();
            visitor = new Visitor("http://localhost:" + ((WebServerApplicationContext) product).getWebServer().getPort(), token).inLanguage("nb");
            page = "/people/" + signIns.viewer(token).orElseThrow().self() + "/own-promises";
        }

        void promise(String what) {
            assertThat(visitor.submitRaw(page, page, "what", what).status()).isEqualTo(303);
        }

        String promises() {
            return visitor.get(page).text();
        }
    }

    private Records records(String data) throws SQLException {
        var hashes = new TreeMap<String, String>();
        long rows = 0;
        try (var records = login(data).open(); var ask = records.createStatement()) {
            var tables = new ArrayList<String>();
            try (var found = ask.executeQuery("""
                    select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')""")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (var table : tables) {
                try (var one = ask.executeQuery("select md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')), count(*) from " + table + " t")) {
                    one.next();
                    hashes.put(table, one.getString(1));
                    rows += one.getLong(2);
                }
            }
        }
        return new Records(hashes, rows);
    }

    private Login login(String data) {
        var server = PostgresServer.superuserOfRunning(place(data));
        return new Login(server.url().replace("/postgres?", "/holdepunkt?"), server.user(), server.password());
    }

    private ConfigurableApplicationContext start(String data) {
        var settings = new ArrayList<>(List.of("--server.port=0", "--holdepunkt.timers=false", "--spring.main.lazy-initialization=true",
                "--holdepunkt.data=" + home.resolve(data), "--holdepunkt.keys=" + home.resolve("secrets")));
        settings.addAll(StageSettings.provider());
        return new SpringApplicationBuilder(Holdepunkt.class, Parts.class).run(settings.toArray(String[]::new));
    }

    private ServerPlace place(String data) {
        return ServerPlace.of("records", home.resolve(data), home.resolve("secrets"));
    }

    private void command(String data, String... words) throws Exception {
        var command = ChildJava.command();
        command.add("holdepunkt.BackupCommand");
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("HOLDEPUNKT_DATA", home.resolve(data).toString());
        process.environment().put("HOLDEPUNKT_KEYS", home.resolve("secrets").toString());
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes());
        assertThat(running.waitFor()).as(said).isZero();
    }
}
