package holdepunkt.postgres.backup;

import holdepunkt.postgres.PostgresRefusal;
import holdepunkt.postgres.PostgresServer;
import holdepunkt.postgres.ServerPlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Puts a server back as it was at a moment: the last copy before it, and the log up to it. Only into a place without data. */
public final class RestoringBackups {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    private final ServerPlace place;
    private final Shelf shelf;

    public RestoringBackups(ServerPlace place, Path from, BackupKey key) {
        this.place = place;
        this.shelf = new Shelf(from, place.name(), key);
    }

    /**
     * @param to the moment, or null for as far as the log reaches
     * @throws BackupRefusal if there are data already, or anything that is needed is missing, damaged or sealed with another key
     */
    public void restore(@Nullable Instant to) {
        if (Files.exists(place.cluster())) {
            throw new BackupRefusal("There are data in " + place.cluster() + ". Move them away first; a restore never writes over them.");
        }
        var base = baseFor(to);
        var names = shelf.names(Shelf.WAL).stream().map(name -> name.substring(Shelf.WAL.length())).toList();
        Segments.refuseAGap(names, Ageing.first(base));
        var half = place.dataDirectory().resolve("restored.half");
        try {
            delete(half);
            Files.createDirectories(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            shelf.take(base, in -> unzip(in, half));
            for (var name : names) {
                shelf.take(Shelf.WAL + name, in -> Files.copy(in, half.resolve("pg_wal").resolve(name)));
            }
            tellHowFar(half, to);
            Files.move(half, place.cluster(), StandardCopyOption.ATOMIC_MOVE);
            replay();
        } catch (IOException e) {
            throw new BackupRefusal("The restore into " + place.dataDirectory() + " did not go: " + e.getMessage(), e);
        }
    }

    private String baseFor(@Nullable Instant to) {
        return shelf.names(Shelf.BASE).stream().filter(base -> to == null || Ageing.moment(base).isBefore(to)).max(Comparator.naturalOrder())
                .orElseThrow(() -> new BackupRefusal("There is no backup of " + place.name() + " in " + shelf.folder() + (to == null ? "." : " from before " + to + ".")));
    }

    private static Path unzip(InputStream in, Path into) throws IOException {
        var zip = new ZipInputStream(in);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var file = into.resolve(entry.getName()).normalize();
            if (!file.startsWith(into)) {
                throw new IOException("a file in the backup would lie outside it");
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        // The stream tells at its very end whether anything was changed or cut off.
        in.transferTo(java.io.OutputStream.nullOutputStream());
        Files.createDirectories(into.resolve("pg_wal"));
        return into;
    }

    private static void tellHowFar(Path cluster, @Nullable Instant to) throws IOException {
        // Not ready before it is whole: with hot standby it would take readers, and seem ready, in the midst of it.
        var lines = new ArrayList<>(List.of("restore_command = 'false'", "hot_standby = 'off'"));
        if (to != null) {
            lines.addAll(List.of("recovery_target_time = '" + MOMENT.format(to) + "'", "recovery_target_action = 'promote'"));
        }
        Files.write(cluster.resolve("postgresql.auto.conf"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.createFile(cluster.resolve("recovery.signal"));
    }

    /** The server replays the log before it takes the first connection, and forgets how it was restored. */
    private void replay() throws IOException {
        try (var server = PostgresServer.start(place)) {
            var settings = place.cluster().resolve("postgresql.auto.conf");
            Files.write(settings, Files.readAllLines(settings).stream().filter(line -> !line.matches("(restore_command|hot_standby|recovery_target).*")).toList());
        } catch (PostgresRefusal e) {
            delete(place.cluster());
            throw new BackupRefusal("The log does not carry as far as was asked, or is damaged, so nothing was restored. " + e.getMessage(), e);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var files = Files.walk(tree)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
