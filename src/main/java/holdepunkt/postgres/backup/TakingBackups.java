package holdepunkt.postgres.backup;

import holdepunkt.postgres.Login;
import holdepunkt.postgres.PostgresServer;
import holdepunkt.postgres.ServerPlace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a backup of a running server of our own: {@code pg_backup_start}, the files, {@code pg_backup_stop} without waiting, then the log, for which
 * it waits only so long. PostgreSQL itself would wait without end when the log cannot be put away.
 */
public final class TakingBackups {

    /** What a server writes anew, and what must not be in a copy. */
    private static final Set<String> LEFT_OUT = Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans",
            "postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");

    private final ServerPlace place;
    private final Shelf shelf;
    private final Duration patience;

    /** @param patience how long to wait for the server to put its log away */
    public TakingBackups(ServerPlace place, Path into, BackupKey key, Duration patience) {
        this.place = place;
        this.shelf = new Shelf(into, place.name(), key);
        this.patience = patience;
    }

    /**
     * Puts a whole backup and the log it needs into the folder, and the log since the last.
     *
     * @return the name of the backup
     * @throws BackupRefusal with the reason, also when the log did not come in time; then there is no backup of that name
     */
    public String take() {
        Archive.open(place);
        try (var connection = login().open()) {
            var first = text(connection, "select pg_walfile_name(pg_backup_start('holdepunkt', true))");
            var name = Shelf.BASE + Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "") + "-" + first;
            copyFiles(connection, name);
            keepLog();
            return name;
        } catch (SQLException | IOException e) {
            throw new BackupRefusal("The backup of " + place.name() + " was not made: " + e.getMessage(), e);
        }
    }

    private void copyFiles(Connection connection, String name) throws IOException, SQLException {
        var half = name.replace(Shelf.BASE, "half-");
        var label = new String[2];
        shelf.put(half, out -> zip(connection, out, label));
        awaitLog(connection, label[1]);
        // Under its own name only now: before its log is there it is no backup.
        shelf.take(half, in -> {
            shelf.put(name, in::transferTo);
            return name;
        });
        shelf.drop(half);
    }

    private void zip(Connection connection, OutputStream out, String[] label) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        for (var file : files()) {
            add(zip, file);
        }
        try (var stop = connection.createStatement(); var row = stop.executeQuery("select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)")) {
            row.next();
            label[0] = row.getString(1);
            label[1] = row.getString(2);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        zip.putNextEntry(new ZipEntry("backup_label"));
        zip.write(label[0].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private void add(ZipOutputStream zip, Path file) throws IOException {
        var name = place.cluster().relativize(file).toString();
        if (Files.isDirectory(file)) {
            zip.putNextEntry(new ZipEntry(name + "/"));
        } else {
            byte @Nullable [] content = contentOf(file);
            if (content == null) {
                return;
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        zip.closeEntry();
    }

    /** Null when the server has deleted it in the meantime, which the log knows. */
    private static byte @Nullable [] contentOf(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    private List<Path> files() throws IOException {
        try (var walk = Files.walk(place.cluster())) {
            return walk.filter(file -> !file.equals(place.cluster())).filter(this::belongs).sorted().toList();
        }
    }

    /** The folders of what is left out are there, and empty. */
    private boolean belongs(Path file) {
        var within = place.cluster().relativize(file);
        var first = within.getName(0).toString();
        return within.getNameCount() == 1 && Files.isDirectory(file) || !LEFT_OUT.contains(first) && !file.getFileName().toString().startsWith("pgsql_tmp");
    }

    private void awaitLog(Connection connection, String last) throws SQLException {
        var end = Instant.now().plus(patience);
        while (Files.notExists(place.archive().resolve(last))) {
            if (Instant.now().isAfter(end)) {
                throw new BackupRefusal("The log " + last + " was not put away within " + patience.toSeconds() + " seconds, so there is no backup. "
                        + "Failed tries until now: " + text(connection, "select failed_count || coalesce(', last of ' || last_failed_wal, '') from pg_stat_archiver")
                        + ". Look for room on the disk and in the server's own log.");
            }
            Archive.pause();
        }
    }

    /** The log that was put away since last time, sealed and then taken from the disk. Alone, it carries the way back up to now. */
    public int keepLog() {
        try {
            var kept = 0;
            for (var file : Archive.segments(place)) {
                var name = Shelf.WAL + file.getFileName();
                shelf.put(name, out -> Files.copy(file, out));
                Files.delete(file);
                kept++;
            }
            return kept;
        } catch (IOException e) {
            throw new BackupRefusal("The log could not be kept: " + e.getMessage(), e);
        }
    }

    /** The log up to this moment, without a new copy of the files. */
    public int takeLog() {
        Archive.open(place);
        try (var connection = login().open()) {
            // Where nothing was written since last time there is nothing to switch away from, and its name would be waited for in vain.
            text(connection, "select pg_create_restore_point('log')");
            awaitLog(connection, text(connection, "select pg_walfile_name(pg_switch_wal())"));
            return keepLog();
        } catch (SQLException e) {
            throw new BackupRefusal("The log of " + place.name() + " was not taken: " + e.getMessage(), e);
        }
    }

    /** Drops what is older: the keys' backups live thirty days at most, so that a deleted key is gone from all of them. */
    public int dropOlderThan(Duration life) {
        return Ageing.drop(shelf, Instant.now().minus(life));
    }

    private Login login() {
        return PostgresServer.superuserOfRunning(place);
    }

    private static String text(Connection connection, String question) throws SQLException {
        try (var ask = connection.createStatement(); var row = ask.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
