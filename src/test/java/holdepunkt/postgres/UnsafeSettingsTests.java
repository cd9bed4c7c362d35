package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.UNSAFE_SETTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import holdepunkt.shape.Guards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("starts")
class UnsafeSettingsTests {

    private static final List<String> UNSAFE_LINES = List.of("fsync = off", "FSYNC=false", "fsync 'off'", "synchronous_commit = off",
            "full_page_writes = no  # faster", "listen_addresses = '*'", "listen_addresses = 'localhost, 0.0.0.0'", "data_sync_retry = on",
            "zero_damaged_pages = on", "ignore_checksum_failure = on", "row_security = off", "session_replication_role = 'replica'",
            "password_encryption = md5", "hba_file = '/etc/hosts'", "include 'unsafe.inc'", "include_dir 'unsafe.d'");

    private static final List<String> SAFE_LINES = List.of("# fsync = off", "fsync = on", "synchronous_commit = 'local'",
            "listen_addresses = 'localhost'", "work_mem = '8MB' # fsync = off", "include_if_exists 'nothing.conf'");

    private static final List<String> OPEN_SIGN_INS = List.of("host all all 127.0.0.1/32 trust", "local all all trust",
            "host all all 127.0.0.1 255.255.255.255 password", "host all \"all\" localhost ident", "host all all \\\n all trust",
            "include other_hba.conf");

    private final Home home = Home.begun();

    @AfterEach
    void leave() {
        home.close();
    }

    @Test
    void theServerDoesNotStartWithSettingsThatLoseOrOpenWhatWasSaved() throws IOException {
        PostgresServer.start(home.place()).close();
        var cluster = home.place().cluster();
        Files.writeString(cluster.resolve("unsafe.inc"), "fsync = off\n");
        Files.createDirectory(cluster.resolve("unsafe.d"));
        Files.writeString(cluster.resolve("unsafe.d/a.conf"), "synchronous_commit = off\n");
        var started = new ArrayList<String>();
        for (var unsafe : cases().entrySet()) {
            var before = Files.readString(unsafe.getValue());
            for (var line : unsafe.getKey()) {
                Files.writeString(unsafe.getValue(), before + line + "\n");
                if (!isRefused(home.place())) {
                    started.add(line);
                }
            }
            Files.writeString(unsafe.getValue(), before);
        }
        Assertions.assertThat(started).isEmpty();
        var cases = cases().keySet().stream().mapToInt(List::size).sum();
        Guards.report("unsafe-settings", cases, started.size(), 21, 0);
    }

    @Test
    void settingsThatAreSafeAndCommentsDoNotStopIt() {
        PostgresServer.start(home.place()).close();
        append(home.place().cluster().resolve("postgresql.conf"), SAFE_LINES);
        PostgresServer.start(home.place()).close();
    }

    @Test
    void aWeakenedRoleOrDatabaseIsFoundOnceTheServerRuns() throws Exception {
        for (var weaken : List.of("ALTER DATABASE template1 SET synchronous_commit = off", "ALTER ROLE ALL SET row_security = off")) {
            try (var server = PostgresServer.start(home.place())) {
                Sql.run(server.superuser("postgres"), weaken);
            }
            Assertions.assertThat(isRefused(home.place())).as(weaken).isTrue();
            home.close();
            PreparedPlace.withCluster(home.place());
        }
    }

    @Test
    void aCallerCannotAskForThemEither() {
        PostgresServer.start(home.place()).close();
        Assertions.assertThat(isRefused(home.place(0, Map.of("fsync", "off")))).isTrue();
    }

    private Map<List<String>, Path> cases() {
        var cluster = home.place().cluster();
        var cases = new LinkedHashMap<List<String>, Path>();
        cases.put(UNSAFE_LINES, cluster.resolve("postgresql.conf"));
        cases.put(List.of("fsync = 'off'", "synchronous_commit = 'off'"), cluster.resolve("postgresql.auto.conf"));
        cases.put(OPEN_SIGN_INS, cluster.resolve("pg_hba.conf"));
        return cases;
    }

    private static boolean isRefused(ServerPlace place) {
        try (var server = PostgresServer.start(place)) {
            return false;
        } catch (PostgresRefusal refusal) {
            return refusal.reason() == UNSAFE_SETTING;
        }
    }

    private static void append(Path file, List<String> lines) {
        try {
            Files.write(file, lines, CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
