package holdepunkt.keys;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Deletes a person's key for good: first the line in the journal, then the key. What was sealed with it opens nowhere within the minute, and in no
 * backup once the backups of the keys are older than thirty days.
 */
public class ShreddingKeys {

    private final KeyStore store;
    private final PersonKeys keys;
    private final RowKeys rowKeys;
    private final DeletionJournal journal;

    ShreddingKeys(KeyStore store, PersonKeys keys, RowKeys rowKeys, DeletionJournal journal) {
        this.store = store;
        this.keys = keys;
        this.rowKeys = rowKeys;
        this.journal = journal;
    }

    public void shred(AreaId area, PersonId person, KeyPart part) {
        write(List.of(new Deletion(area, person, part, Instant.now(), null)));
        store.delete(area, person, part, Instant.now());
        keys.forget(area, person, part);
        rowKeys.forget(area, person);
    }

    /** All that nobody but she needs to keep, the notebook too. */
    public void shredHers(AreaId area, PersonId person) {
        Stream.of(KeyPart.values()).filter(KeyPart::isHersAlone).forEach(part -> shred(area, person, part));
    }

    /** The keys of single rows of her notebook. */
    public void shredRows(AreaId area, PersonId person, Collection<UUID> rows) {
        var now = Instant.now();
        write(rows.stream().map(row -> new Deletion(area, person, KeyPart.DIARY, now, row)).toList());
        store.deleteRows(area, person, rows);
        rowKeys.forget(area, person);
    }

    private void write(List<Deletion> deletions) {
        try {
            journal.add(deletions);
        } catch (IOException e) {
            throw new UncheckedIOException("the deletion could not be written down, so nothing is deleted", e);
        }
    }

    /** Deletes again what a restored backup of the keys brought back. Done at every start, before anything is served. */
    ShreddingKeys replayed() {
        deletions().forEach(one -> {
            if (one.row() == null) {
                store.delete(one.area(), one.person(), one.part(), one.at());
            } else {
                store.deleteRows(one.area(), one.person(), List.of(one.row()));
            }
        });
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
