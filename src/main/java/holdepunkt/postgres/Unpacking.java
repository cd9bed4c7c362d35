package holdepunkt.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a .txz in Java, so that the computer needs neither tar nor xz; everyone may read and run the result, only the owner change it. */
final class Unpacking {

    private Unpacking() {
    }

    static void into(Path directory, InputStream txz) throws IOException {
        make(directory);
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(txz)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, directory);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path directory) throws IOException {
        var target = within(directory, directory.resolve(entry.getName()));
        if (entry.isDirectory()) {
            make(target);
            return;
        }
        make(target.getParent());
        if (entry.isSymbolicLink()) {
            within(directory, target.resolveSibling(entry.getLinkName()));
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, within(directory, directory.resolve(entry.getLinkName())));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            var runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static Path within(Path directory, Path target) throws IOException {
        var path = target.normalize();
        if (!path.startsWith(directory)) {
            throw new IOException("The archive points outside itself: " + target);
        }
        return path;
    }

    private static void make(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            make(directory.getParent());
            Files.createDirectory(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
