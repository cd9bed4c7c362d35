package holdepunkt.matrix;

import holdepunkt.postgres.ServerPlace;
import holdepunkt.postgres.TestPostgres;
import holdepunkt.postgres.backup.BackupKey;
import holdepunkt.postgres.backup.OpenedBackups;
import holdepunkt.postgres.backup.TakingBackups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A backup of the server of the tests as {@code bin/backup} takes it, with all that the server puts away meanwhile; afterwards it puts nothing away again. */
final class BackedUp implements AutoCloseable {

    private final ServerPlace place = TestPostgres.server().place();
    private final Path home;
    private final BackupKey key;
    private final TakingBackups backups;
    private int files;

    BackedUp() throws IOException {
        home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "backup-of-canaries");
        key = BackupKey.in(home.resolve("keys"), true);
        backups = new TakingBackups(place, folder(), key, Duration.ofMinutes(2));
    }

    void take() {
        backups.take();
    }

    void takeLog() {
        backups.takeLog();
    }

    /** As whoever finds the backup meets it, and as whoever has its key besides: each file of the copy unpacked, and each piece of the log. */
    List<String> holds(Traces traces) throws IOException {
        var found = new ArrayList<>(traces.below(folder()));
        files = opened("", traces, found);
        return found;
    }

    List<String> holdsInItsLog(Traces traces) {
        var found = new ArrayList<String>();
        opened("wal-", traces, found);
        return found;
    }

    private int opened(String beginning, Traces traces, List<String> found) {
        return OpenedBackups.each(folder(), place.name(), key, beginning, (name, content) -> found.addAll(traces.in("in the backup, opened: " + name, content)));
    }

    int files() {
        return files;
    }

    private Path folder() {
        return home.resolve("backups");
    }

    @Override
    public void close() throws IOException {
        for (var folder : Stream.of(place.archive(), home).filter(Files::exists).toList()) {
            try (var below = Files.walk(folder)) {
                for (var file : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
