package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.DISK_FULL;
import static holdepunkt.postgres.PostgresRefusal.Reason.UNWRITABLE_DIRECTORY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** What the launcher does to files, with the disk's own reasons turned into refusals. */
final class Disk {

    static final String NO_SPACE = "No space left on device";

    interface Work<T> {
        T run() throws IOException;
    }

    private Disk() {
    }

    static <T> T doing(String what, Path path, Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains(NO_SPACE)) {
                throw new PostgresRefusal(DISK_FULL, "The disk is full: could not " + what + " at " + path + ".", e);
            }
            throw new PostgresRefusal(UNWRITABLE_DIRECTORY, "Could not " + what + " at " + path + " (" + e + ").", e);
        }
    }

    static void refuseBelow(long floorBytes, Path directory) {
        var free = doing("see how much room there is", directory, () -> Files.getFileStore(directory).getUsableSpace());
        if (free < floorBytes) {
            throw new PostgresRefusal(DISK_FULL, "Only " + (free >> 20) + " MB are free where " + directory + " lies; the database needs "
                    + (floorBytes >> 20) + " MB to work safely. Make room and start again.");
        }
    }

    /** Makes the directory and its missing parents; those may be passed through by others but not listed. */
    static void directory(Path directory, String permissions) {
        doing("make the directory", directory, () -> {
            var parent = directory.getParent();
            if (parent != null && !Files.isDirectory(parent)) {
                directory(parent, "rwx--x--x");
            }
            if (!Files.isDirectory(directory)) {
                Files.createDirectory(directory);
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
            }
            return directory;
        });
    }

    /** The numeric user this process writes as, found by writing. */
    static int writerOf(Path directory) {
        return doing("write", directory, () -> {
            var probe = Files.createTempFile(directory, ".probe", "");
            var uid = (int) Files.getAttribute(probe, "unix:uid");
            Files.delete(probe);
            return uid;
        });
    }

    static int ownerOf(Path path) {
        return doing("see the owner", path, () -> (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS));
    }

    static void give(Path tree, int uid, int gid) {
        for (var path : listed(tree)) {
            doing("change the owner", path, () -> {
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                return Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            });
        }
    }

    static void delete(Path tree) {
        for (var path : listed(tree).reversed()) {
            doing("delete", path, () -> Files.deleteIfExists(path));
        }
    }

    private static List<Path> listed(Path tree) {
        return doing("list", tree, () -> {
            try (var paths = Files.walk(tree)) {
                return paths.sorted(Comparator.naturalOrder()).toList();
            } catch (NoSuchFileException gone) {
                return List.of();
            }
        });
    }
}
