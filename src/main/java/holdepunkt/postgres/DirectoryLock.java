package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.ALREADY_RUNNING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One launcher at a time per data directory; the operating system lets go of the lock however the holder dies. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) {
        var file = directory.resolve("launcher.lock");
        return Disk.doing("take the lock", file, () -> {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return new DirectoryLock(channel);
            }
            channel.close();
            throw new PostgresRefusal(ALREADY_RUNNING, "Another Holdepunkt is already running on the data in " + directory
                    + ". Stop that one first, or give this one a data directory of its own.");
        });
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
