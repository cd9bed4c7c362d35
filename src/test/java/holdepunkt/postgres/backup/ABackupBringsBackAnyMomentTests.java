package holdepunkt.postgres.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.postgres.PostgresServer;
import holdepunkt.postgres.PreparedPlace;
import holdepunkt.postgres.ServerPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a backup carries and refuses; that the whole product comes back from one is {@link AnInstallationComesBackAsItWasTests}. */
@Tag("starts")
class ABackupBringsBackAnyMomentTests {

    private static final Path HOME = Path.of("target", "backup-drill-" + Long.toHexString(System.nanoTime())).toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HASH = "select count(*) || ' ' || coalesce(md5(string_agg(id || ':' || words, ',' order by id)), '') from drill";

    private static String hashAtTheEnd;

    @BeforeAll
    static void writeAndBackUpAndWriteOn() throws SQLException {
        try (var server = PostgresServer.start(PreparedPlace.withCluster(place("first")))) {
            run(server, "create table drill (id bigint generated always as identity primary key, words text not null)");
            write(server, 2_000);
            var backups = backups();
            backups.take();
            write(server, 500);
            run(server, "select pg_switch_wal()");
            write(server, 500);
            run(server, "delete from drill where id % 7 = 0");
            hashAtTheEnd = ask(server, HASH);
            backups.takeLog();
        }
    }

    @AfterAll
    static void leave() throws IOException {
        delete(HOME);
    }

    @Test
    void toTheEndWhereNoMomentIsSaid() throws SQLException {
        assertThat(restored("end")).isEqualTo(hashAtTheEnd);
    }

    @Test
    void noWordOfItCanBeReadInTheBackups() throws IOException {
        try (var files = Files.list(HOME.resolve("backups"))) {
            for (var file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("words-of-the-drill");
            }
        }
    }

    @Test
    void anotherKeyAMissingLogADamagedLogAndADamagedCopyAreRefusedInWords() throws IOException {
        var keys = HOME.resolve("other-keys");
        assertThatThrownBy(() -> new RestoringBackups(place("wrong-key"), HOME.resolve("backups"), BackupKey.in(keys, true)).restore(null))
                .isInstanceOf(BackupRefusal.class).hasMessageContaining("sealed with another key");
        assertThatThrownBy(() -> BackupKey.in(HOME.resolve("no-keys"), false)).isInstanceOf(BackupRefusal.class).hasMessageContaining("Put it back");
        var log = shelf("missing").names(Shelf.WAL).stream().filter(name -> Segments.isOne(name.substring(Shelf.WAL.length()))).toList();
        Files.delete(HOME.resolve("missing").resolve(log.get(log.size() - 2)));
        refused("missing", "log is not whole");
        var damaged = shelf("damaged").names(Shelf.WAL);
        flip(HOME.resolve("damaged").resolve(damaged.getLast()));
        refused("damaged", "damaged");
        var copy = shelf("copy").names(Shelf.BASE);
        flip(HOME.resolve("copy").resolve(copy.getFirst()));
        refused("copy", "damaged");
        assertThatThrownBy(() -> restoring("late", "backups").restore(Instant.now().plus(Duration.ofHours(1)))).isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("does not carry as far");
        assertThatThrownBy(() -> restoring("early", "backups").restore(Instant.now().minus(Duration.ofDays(1)))).isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("no backup");
        assertThatThrownBy(() -> restoring("first", "backups").restore(null)).isInstanceOf(BackupRefusal.class).hasMessageContaining("never writes over");
    }

    @Test
    void aLogThatCannotBePutAwayIsToldInTimeAndLeavesNoHalfBackup() throws IOException, SQLException {
        var place = new ServerPlace("stuck", HOME.resolve("stuck/data"), HOME.resolve("keys"), 0, Map.of("archive_command", "false"));
        try (var server = PostgresServer.start(PreparedPlace.withCluster(place))) {
            run(server, "create table drill (id int)");
            var stuck = new TakingBackups(place, HOME.resolve("stuck/backups"), key(), Duration.ofSeconds(2));
            assertThatThrownBy(stuck::take).isInstanceOf(BackupRefusal.class).hasMessageContaining("not put away within 2 seconds");
            assertThat(new Shelf(HOME.resolve("stuck/backups"), "stuck", key()).names(Shelf.BASE)).isEmpty();
        }
    }

    private void refused(String shelf, String words) {
        assertThatThrownBy(() -> restoring("from-" + shelf, shelf).restore(null)).isInstanceOf(BackupRefusal.class).hasMessageContaining(words);
        assertThat(place("from-" + shelf).cluster()).doesNotExist();
    }

    private static Shelf shelf(String copy) throws IOException {
        Files.createDirectories(HOME.resolve(copy));
        try (var files = Files.list(HOME.resolve("backups"))) {
            for (var file : files.toList()) {
                Files.copy(file, HOME.resolve(copy).resolve(file.getFileName()));
            }
        }
        return new Shelf(HOME.resolve(copy), "records", key());
    }

    private static void flip(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
    }

    private static String restored(String name) throws SQLException {
        restoring(name, "backups").restore(null);
        try (var server = PostgresServer.start(place(name))) {
            return ask(server, HASH);
        }
    }

    private static RestoringBackups restoring(String name, String from) {
        return new RestoringBackups(place(name), HOME.resolve(from), key());
    }

    private static ServerPlace place(String name) {
        return new ServerPlace("records", HOME.resolve(name), HOME.resolve("keys"), 0, Map.of());
    }

    private static TakingBackups backups() {
        return new TakingBackups(place("first"), HOME.resolve("backups"), key(), PATIENCE);
    }

    private static BackupKey key() {
        return BackupKey.in(HOME.resolve("keys"), true);
    }

    private static void write(PostgresServer server, int rows) throws SQLException {
        run(server, "insert into drill (words) select 'words-of-the-drill ' || n || md5(random()::text) from generate_series(1, " + rows + ") n");
    }

    private static void run(PostgresServer server, String sql) throws SQLException {
        try (var connection = server.superuser("postgres").open(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(PostgresServer server, String question) throws SQLException {
        try (var connection = server.superuser("postgres").open(); var ask = connection.createStatement(); var row = ask.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void delete(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
