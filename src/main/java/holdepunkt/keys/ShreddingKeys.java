package holdepunkt.keys;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/**
 * Deletes a person's key for good: first the line in the journal, then the key. What was sealed with it opens nowhere within the minute, and in no
 * backup once the backups of the keys are older than thirty days.
 */
public class ShreddingKeys {

    private final KeyStore store;
    private final PersonKeys keys;
    private final DeletionJournal journal;

    ShreddingKeys(KeyStore store, PersonKeys keys, DeletionJournal journal) {
        this.store = store;
        this.keys = keys;
        this.journal = journal;
    }

    public void shred(AreaId area, PersonId person, KeyPart part) {
        try {
            journal.add(new Deletion(area, person, part, Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException("the deletion could not be written down, so nothing is deleted", e);
        }
        store.delete(area, person, part, Instant.now());
        keys.forget(area, person, part);
    }

    /** Deletes again what a restored backup of the keys brought back. Done at every start, before anything is served. */
    ShreddingKeys replayed() {
        deletions().forEach(one -> store.delete(one.area(), one.person(), one.part(), one.at()));
        return this;
    }

    public List<Deletion> deletions() {
        try {
            return journal.all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
