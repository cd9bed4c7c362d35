package holdepunkt.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which keys were deleted and when, in a file beside the installation's key files: outside both databases, so that no backup of them can bring a key
 * back. Only added to; read at every start, and so at every restore. Numbers and times, nothing about whom.
 */
public final class DeletionJournal {

    private final Path file;

    DeletionJournal(Path folder) {
        this.file = folder.resolve("deletions.log");
    }

    /** On the disk before it returns: the key is deleted after this, never before. */
    synchronized void add(List<Deletion> deletions) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, deletions.stream().map(Deletion::line).collect(Collectors.joining()), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }

    /** In the order they were made. @throws IOException also when a line is not whole, which a start must not pass over */
    public List<Deletion> all() throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(Deletion::read).toList();
        } catch (RuntimeException damaged) {
            throw new IOException("the journal of deletions cannot be read: " + file, damaged);
        }
    }
}
