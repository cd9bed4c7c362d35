package holdepunkt.diary;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import holdepunkt.keys.ShreddingKeys;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What she has half written, sealed here and nowhere else in words, under the id the page has or will have: one for each page at most. */
@Repository
public class HalfWritten {

    private static final String AGAIN = "update diary.draft set sealed = :sealed, received_at = clock_timestamp() where area_id = :area and id = :id";
    private static final String FIRST = """
            insert into diary.draft (area_id, id, person_id, entry_id, sealed)
            select :area, :id, :person, :entry, :sealed where not exists (select from diary.erased_entry e where e.area_id = :area and e.id = :entry)""";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final ShreddingKeys keys;

    HalfWritten(JdbcClient sql, Sealing sealing, ShreddingKeys keys) {
        this.sql = sql;
        this.sealing = sealing;
        this.keys = keys;
    }

    /** @param entry the page it is of, or will be */
    public record Draft(UUID id, UUID entry, Leaf leaf, Instant at) {}

    /** The latest replaces the one before. Of a page she has erased nothing is kept. */
    public void keep(Opening hers, UUID entry, Leaf leaf) {
        // Two windows of one page, or a window and a phone: one waits for the other, and both write in the same row.
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:entry::text, 1110))").param("entry", entry).query().listOfRows();
        var before = of(hers, entry).map(Draft::id);
        var id = before.orElseGet(UUID::randomUUID);
        var row = before.isPresent() ? sql.sql(AGAIN) : sql.sql(FIRST).param("person", hers.person().value()).param("entry", entry);
        row.param("area", hers.area().value()).param("id", id).param("sealed", sealing.seal(Places.of(hers, "draft", id), LeafJson.write(leaf))).update();
    }

    public Optional<Draft> of(Opening hers, UUID entry) {
        return all(hers).stream().filter(draft -> draft.entry().equals(entry)).findFirst();
    }

    /** Newest first. */
    public List<Draft> all(Opening hers) {
        return sql.sql("select id, entry_id, sealed, received_at from diary.draft where area_id = ? and person_id = ? and sealed is not null order by received_at desc limit 20")
                .params(hers.area().value(), hers.person().value()).query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    var says = Places.opened(sealing, hers, "draft", id, row.getBytes("sealed"));
                    return says.isEmpty() ? Optional.<Draft>empty() : Optional.of(new Draft(id, row.getObject("entry_id", UUID.class), LeafJson.read(says.get().reveal()),
                            row.getObject("received_at", OffsetDateTime.class).toInstant()));
                }).list().stream().flatMap(Optional::stream).toList();
    }

    void clear(Opening hers, UUID entry) {
        sql.sql("update diary.draft set sealed = null, received_at = clock_timestamp() where area_id = ? and person_id = ? and entry_id = ? and sealed is not null")
                .params(hers.area().value(), hers.person().value(), entry).update();
    }

    /** Thrown away at once, and its key when that is sure. @throws NotOpen if there is none */
    public void throwAway(Opening hers, UUID entry) {
        var draft = of(hers, entry).orElseThrow(NotOpen::new);
        clear(hers, entry);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.shredRows(hers.area(), hers.person(), List.of(draft.id()));
            }
        });
    }
}
