package holdepunkt.audit;

import holdepunkt.audit.chain.Checkpoint;
import holdepunkt.audit.chain.LogFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes every checkpoint on to a file for its area as soon as it is signed, in the folder {@code holdepunkt.audit.witness}. Where the one who runs the
 * database cannot change that folder, nobody can take the log back to an older state unseen. Without the setting nothing is written here.
 */
@Component
class WitnessFolder {

    private final String folder;

    WitnessFolder(@Value("${holdepunkt.audit.witness:}") String folder) {
        this.folder = folder;
    }

    void tell(Checkpoint checkpoint) {
        if (folder.isBlank()) {
            return;
        }
        try {
            var file = Path.of(folder).resolve(checkpoint.area() + ".witness");
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, LogFile.WITNESS + "\n", StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
            }
            Files.writeString(file, checkpoint.line() + "\n", StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoint could not be told to the witness folder", e);
        }
    }
}
