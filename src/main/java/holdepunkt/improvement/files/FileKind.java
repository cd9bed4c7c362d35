package holdepunkt.improvement.files;

import holdepunkt.core.Viewer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of file in YAML that a room takes in and gives out; what it gives out it takes in again as the same. */
public interface FileKind {

    /** Whether a file with these fields at its top is of this kind. No file is of two kinds. */
    boolean knows(Set<String> fields);

    /**
     * Reads all of it before anything is written. Called inside the gate; several files come in together, all or none.
     *
     * @param group whose it becomes; null for the unit's own name
     * @throws Unreadable with every place that could not be read
     */
    void bring(Viewer viewer, @Nullable String group, Brought file);

    /** What the viewer's area has of this kind. Called inside the gate. */
    List<Written> write(Viewer viewer);
}
