package holdepunkt.postgres.backup;

import holdepunkt.postgres.ServerPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The folder into which the server puts its log away, once it is there; until then it keeps none. */
final class Archive {

    private Archive() {}

    /** Makes the folder, owned as the data are: from now on the log is put away. */
    static void open(ServerPlace place) {
        var folder = place.archive();
        try {
            if (Files.notExists(folder)) {
                var half = Files.createTempDirectory(folder.getParent(), ".archive", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Files.setAttribute(half, "unix:uid", Files.getAttribute(place.cluster(), "unix:uid"));
                Files.setAttribute(half, "unix:gid", Files.getAttribute(place.cluster(), "unix:gid"));
                Files.move(half, folder);
            }
        } catch (IOException e) {
            throw new BackupRefusal("The folder for the log, " + folder + ", cannot be made.", e);
        }
    }

    static List<Path> segments(ServerPlace place) throws IOException {
        try (var files = Files.list(place.archive())) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupRefusal("Interrupted while waiting for the server.", e);
        }
    }
}
