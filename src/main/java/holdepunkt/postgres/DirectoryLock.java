package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.ALREADY_RUNNING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One launcher at a time per data directory; the operating system lets go of the lock however the holder dies.
 *
 * <p>A file lock belongs to the process, and closing any other handle on the file gives it up. So a second attempt in this process
 * is stopped before it opens the file.
 */
final class DirectoryLock implements AutoCloseable {

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static DirectoryLock take(Path place) {
        return Disk.doing("take the lock", place, () -> {
            var directory = place.toRealPath();
            if (!HELD_HERE.add(directory)) {
                throw alreadyRunning(directory);
            }
            try {
                return new DirectoryLock(directory, lockedFile(directory));
            } catch (IOException | RuntimeException e) {
                HELD_HERE.remove(directory);
                throw e;
            }
        });
    }

    private static FileChannel lockedFile(Path directory) throws IOException {
        var channel = FileChannel.open(directory.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw alreadyRunning(directory);
        }
        return channel;
    }

    private static PostgresRefusal alreadyRunning(Path directory) {
        return new PostgresRefusal(ALREADY_RUNNING, "Another Holdepunkt is already running on the data in " + directory
                + ". Stop that one first, or give this one a data directory of its own.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(directory);
        }
    }
}
