package holdepunkt.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A place with what is the same in every new one, brought from where it was made once for all tests: the unpacked programs, and a cluster that has never
 * run. Unpacking takes two seconds of CPU and initdb one, and most tests are about what comes after. Who does it from nothing: {@code PostgresServerTests},
 * {@code LauncherEndsTests}, {@code DiskFullTests} and {@code SheMovesToAnotherInstallationTests}.
 */
public final class PreparedPlace {

    private static final Path SHARED = Path.of("target", "test-postgres").toAbsolutePath();

    private PreparedPlace() {
    }

    /** Only the programs: who starts a server in this folder makes the cluster. */
    public static void withPrograms(Path folder) {
        var programs = folder.toAbsolutePath().resolve(".binaries");
        Disk.directory(SHARED.resolve(".binaries"), "rwxr-xr-x");
        Disk.doing("bring the programs", programs, () -> {
            Files.createDirectories(programs.getParent());
            return Files.exists(programs) ? programs : Files.createSymbolicLink(programs, SHARED.resolve(".binaries"));
        });
    }

    /** The programs, the cluster and the password that opens it. @return the same place */
    public static ServerPlace withCluster(ServerPlace place) {
        withPrograms(place.dataDirectory().getParent());
        var made = made();
        Disk.directory(place.dataDirectory(), "rwx------");
        Disk.directory(place.keyDirectory(), "rwx------");
        ownedAs(made.dataDirectory(), place.dataDirectory());
        copy(made.cluster(), place.cluster());
        copy(made.secret("superuser").path(), place.secret("superuser").path());
        return place;
    }

    /** Several runs may come for it at once. What is copied was made whole, by the launcher and the programs of today, or it is made anew. */
    private static synchronized ServerPlace made() {
        var binaries = Binaries.unpackedInto(SHARED.resolve(".binaries"));
        var name = "made-" + launcher(binaries);
        var place = new ServerPlace("made", SHARED.resolve(name), SHARED.resolve(name + "-keys"), 0, Map.of());
        var whole = SHARED.resolve(name + ".whole");
        return Disk.doing("make a cluster to copy", whole, () -> {
            try (var lock = FileChannel.open(SHARED.resolve("made.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                if (!Files.exists(whole)) {
                    Disk.delete(place.dataDirectory());
                    make(place, binaries);
                    Files.createFile(whole);
                }
            }
            return place;
        });
    }

    /** As after a first start: then the next need not hand over each file. */
    private static void ownedAs(Path made, Path directory) {
        if (Disk.ownerOf(directory) != Disk.ownerOf(made)) {
            Disk.give(directory, Disk.ownerOf(made), Disk.doing("see the group", made, () -> (int) Files.getAttribute(made, "unix:gid")));
        }
    }

    private static void make(ServerPlace place, Binaries binaries) {
        Disk.directory(place.dataDirectory(), "rwx------");
        Disk.directory(place.keyDirectory(), "rwx------");
        var cluster = new Cluster(place, binaries, RunAs.chosenFor(place, binaries));
        cluster.user().own(place.dataDirectory());
        cluster.create();
        withoutItsEmptyEnd(place.cluster().resolve("pg_wal/000000010000000000000001"));
    }

    /** The log is made long and empty: what nothing was written in need not be copied. */
    private static void withoutItsEmptyEnd(Path log) {
        Disk.doing("leave out what is empty", log, () -> {
            try (var file = new RandomAccessFile(log.toFile(), "rw")) {
                var all = new byte[(int) file.length()];
                file.readFully(all);
                var written = all.length;
                while (written > 0 && all[written - 1] == 0) {
                    written--;
                }
                file.setLength(written);
                file.setLength(all.length);
            }
            return log;
        });
    }

    /** Of how it is made: the class that asks initdb, and which initdb. */
    private static String launcher(Binaries binaries) {
        try (var code = Cluster.class.getResourceAsStream("Cluster.class")) {
            var sum = new CRC32();
            sum.update(code.readAllBytes());
            sum.update(binaries.home().toString().getBytes(StandardCharsets.UTF_8));
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With who owns it and who may read it, by a program that copies a thousand files with less work than Java. */
    private static void copy(Path from, Path to) {
        var copied = Command.run(from.getParent(), List.of("/bin/cp", "-pR", from.toString(), to.toString()));
        if (!copied.succeeded()) {
            throw new IllegalStateException(copied.output());
        }
    }
}
