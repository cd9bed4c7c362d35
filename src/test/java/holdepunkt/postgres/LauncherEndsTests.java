package holdepunkt.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens to the server when the Java process around it ends, and where it can live at all. */
@Tag("starts")
class LauncherEndsTests {

    private final Home home = Home.open();

    @AfterEach
    void leave() {
        home.close();
    }

    @Test
    void whenJavaIsAskedToEndTheServerStopsCleanly() throws Exception {
        var java = startedElsewhere();
        java.destroy();
        java.waitFor();
        assertThat(home.place().cluster().resolve("postmaster.pid")).doesNotExist();
        assertThat(new ServerLog(home.place().logs(), Map.of()).sinceStart()).contains("database system is shut down");
    }

    @Test
    void whenJavaIsKilledTheNextStartTakesOverWhatIsLeft() throws Exception {
        var java = startedElsewhere();
        java.destroyForcibly().waitFor();
        var leftOver = PidFile.in(home.place().cluster()).holder().orElseThrow();
        assertThat(leftOver.isAlive()).isTrue();
        try (var server = PostgresServer.start(home.place())) {
            assertThat(leftOver.isAlive() && leftOver.pid() == server.pid()).isFalse();
            assertThat(Sql.one(server.superuser("postgres"), "SELECT string_agg(word, ',') FROM said")).isEqualTo("before the end");
        }
    }

    @Test
    void twoProcessesUnpackingAtOnceEndWithOneCompleteCopy() throws Exception {
        var cache = Files.createDirectories(home.data().resolve(".binaries"));
        var processes = List.of(ChildJava.start(UnpackingElsewhere.class, cache), ChildJava.start(UnpackingElsewhere.class, cache));
        var answers = new HashSet<String>();
        for (var process : processes) {
            answers.add(new String(process.getInputStream().readAllBytes()).strip());
        }
        assertThat(answers).hasSize(1);
        assertThat(Command.run(cache, List.of(answers.iterator().next(), "--version")).output()).startsWith("postgres (PostgreSQL) 18.");
        try (var left = Files.list(cache)) {
            assertThat(left.map(path -> path.getFileName().toString())).hasSize(2).contains("lock");
        }
    }

    /** As root this is a checkout under /root: no unprivileged user gets in, so a namespace of its own has to do, or it says so. */
    @Test
    void aDirectoryNobodyElseCanReachWorksAndStillDoesOnceItIsOpened() throws Exception {
        var closed = Files.createDirectories(home.data());
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        var place = new ServerPlace("main", closed.resolve("main"), home.keys(), 0, Map.of());
        var root = Disk.writerOf(closed) == 0;
        if (root && !Command.run(closed, List.of("unshare", "--user", "--map-user=65534", "--map-group=65534", "--", "true")).succeeded()) {
            assertThat(Refused.startOf(place)).isEqualTo(PostgresRefusal.Reason.NO_UNPRIVILEGED_USER);
            return;
        }
        try (var server = PostgresServer.start(place)) {
            Sql.run(server.superuser("postgres"), "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('her')");
        }
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var server = PostgresServer.start(place)) {
            assertThat(Sql.one(server.superuser("postgres"), "SELECT word FROM kept")).isEqualTo("her");
            assertThat(Disk.ownerOf(place.cluster()) == 0).as("still root's").isFalse();
        }
    }

    private Process startedElsewhere() throws IOException {
        var java = ChildJava.start(StartingElsewhere.class, home.data(), home.keys());
        var line = new BufferedReader(new InputStreamReader(java.getInputStream())).readLine();
        assertThat(line).isEqualTo("started");
        return java;
    }
}
