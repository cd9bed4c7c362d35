package holdepunkt.postgres.backup;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.postgres.ChildJava;
import holdepunkt.postgres.PostgresServer;
import holdepunkt.postgres.PreparedPlace;
import holdepunkt.postgres.ServerPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code bin/backup} and {@code bin/restore} as whoever runs an installation meets them: what they do, what they say, and that old keys are gone. */
@Tag("starts")
class TheBackupCommandsTests {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path home = Path.of("target", "backup-commands-" + Long.toHexString(System.nanoTime())).toAbsolutePath();
    private final Path into = home.resolve("backups");

    private record Said(int exit, String words) {}

    @Test
    void whatWasBackedUpIsRestoredAndKeysAreKeptForThirtyDaysAndNoLonger() throws Exception {
        PreparedPlace.withPrograms(home.resolve("second"));
        try (var records = PostgresServer.start(PreparedPlace.withCluster(place("records"))); var keys = PostgresServer.start(PreparedPlace.withCluster(place("keys")))) {
            run(records, "create table drill (words text)", "insert into drill values ('before the backup')");
            run(keys, "create table drill (words text)", "insert into drill values ('a key')");
            assertThat(command("first", "backup", into.toString()).exit()).isZero();
            aged("keys", 31);
            aged("keys", 29);
            aged("records", 31);
            run(records, "insert into drill values ('after it')");
            var log = command("first", "backup", into.toString(), "--log");
            assertThat(log.words()).contains("records: ", "pieces of the log", "keys: 1 files older than 30 days dropped");
            assertThat(log.exit()).isZero();
        }
        assertThat(bases("keys")).hasSize(2).noneMatch(base -> base.contains(day(31)));
        assertThat(bases("records")).as("only keys must be gone").anyMatch(base -> base.contains(day(31)));
        Files.delete(into.resolve("keys").resolve(bases("keys").stream().filter(base -> base.contains(day(29))).findFirst().orElseThrow()));
        assertThat(command("second", "restore", into.toString()).words()).contains("Restored.");
        try (var records = PostgresServer.start(ServerPlace.of("records", home.resolve("second"), home.resolve("secrets")))) {
            assertThat(ask(records, "select string_agg(words, ', ' order by words) from drill")).isEqualTo("after it, before the backup");
        }
        var twice = command("second", "restore", into.toString());
        assertThat(twice.exit()).as("nothing is written over").isEqualTo(3);
        assertThat(twice.words()).containsPattern("(?m)^Refused: ");
    }

    @Test
    void withoutAFolderOrARunningInstallationTheySayWhatIsMissing() throws Exception {
        assertThat(command("nowhere", "backup")).extracting(Said::exit).isEqualTo(2);
        var refused = command("nowhere", "backup", into.toString());
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.words()).containsPattern("(?m)^Refused: ").doesNotContain("Exception");
        for (var script : List.of("bin/backup", "bin/restore")) {
            var help = said(new ProcessBuilder(script, "--help"));
            assertThat(help.exit()).isZero();
            assertThat(help.words()).startsWith(script + " FOLDER");
        }
    }

    private ServerPlace place(String server) {
        return ServerPlace.of(server, home.resolve("first"), home.resolve("secrets"));
    }

    private Said command(String data, String... words) throws Exception {
        var command = ChildJava.command();
        command.add("holdepunkt.BackupCommand");
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command);
        process.environment().put("HOLDEPUNKT_DATA", home.resolve(data).toString());
        process.environment().put("HOLDEPUNKT_KEYS", home.resolve("secrets").toString());
        return said(process);
    }

    private static Said said(ProcessBuilder command) throws Exception {
        var process = command.redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes());
        return new Said(process.waitFor(), words);
    }

    /** A copy as it would have been called if it had been made then. */
    private void aged(String server, int days) throws IOException {
        var base = bases(server).getLast();
        var name = Shelf.BASE + MOMENT.format(Instant.now().minus(Duration.ofDays(days))) + base.substring(Shelf.BASE.length() + 18);
        Files.copy(into.resolve(server).resolve(base), into.resolve(server).resolve(name));
    }

    private static String day(int ago) {
        return MOMENT.format(Instant.now().minus(Duration.ofDays(ago))).substring(0, 10);
    }

    private List<String> bases(String server) throws IOException {
        try (var files = Files.list(into.resolve(server))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(Shelf.BASE)).sorted().toList();
        }
    }

    private static void run(PostgresServer server, String... statements) throws SQLException {
        try (var connection = server.superuser("postgres").open(); var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    private static String ask(PostgresServer server, String question) throws SQLException {
        try (var connection = server.superuser("postgres").open(); var ask = connection.createStatement(); var row = ask.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
