package holdepunkt.keys;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which keys were deleted and when, in a file beside the installation's key files: outside both databases, so that no backup of them can bring a key
 * back. Only added to; read at every start, and so at every restore. Numbers and times, nothing about whom.
 */
public final class DeletionJournal {

    private final Path file;

    DeletionJournal(Path folder) {
        this.file = folder.resolve("deletions.log");
    }

    /** @param at keys of this person and part made before it are not to be */
    public record Deletion(AreaId area, PersonId person, KeyPart part, Instant at) {

        private static Deletion read(String line) {
            var word = line.split(" ");
            return new Deletion(new AreaId(UUID.fromString(word[0])), new PersonId(UUID.fromString(word[1])), KeyPart.valueOf(word[2].toUpperCase(java.util.Locale.ROOT)),
                    Instant.parse(word[3]));
        }

        private String line() {
            return area + " " + person + " " + part.word() + " " + at + "\n";
        }
    }

    /** On the disk before it returns: the key is deleted after this, never before. */
    synchronized void add(Deletion deletion) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, deletion.line(), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
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
