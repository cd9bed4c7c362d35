package holdepunkt.diary;

import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import holdepunkt.keys.ShreddingKeys;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What she has half written, sealed here and nowhere else in words, under the id the page has or will have. Each window and each phone that writes on a page
 * has a text of its own, and goes on in another's only if it is as it was when it was opened there: so two devices lose nothing of each other's.
 */
@Repository
public class HalfWritten {

    private static final String ALL = """
            select id, entry_id, follows, hand, turn, sealed, received_at from diary.draft where area_id = :area and person_id = :person and sealed is not null
             order by received_at desc""";
    private static final String OF = """
            select id, entry_id, follows, hand, turn, sealed, received_at from diary.draft where area_id = :area and person_id = :person and entry_id = :entry
              and sealed is not null order by received_at desc""";
    private static final String HELD = """
            select id, entry_id, follows, hand, turn, sealed, received_at from diary.draft where area_id = :area and person_id = :person and entry_id = :entry
              and (hand in (:names) or turn in (:names)) and sealed is not null order by (hand = :hand) desc, received_at desc""";
    private static final String AGAIN = """
            update diary.draft set sealed = :sealed, hand = :hand, follows = :follows, turn = gen_random_uuid(), received_at = clock_timestamp() where area_id = :area and id = :id""";
    private static final String FIRST = """
            insert into diary.draft (area_id, id, person_id, entry_id, hand, follows, sealed) select :area, :id, :person, :entry, :hand, :follows, :sealed
             where not exists (select from diary.erased_entry e where e.area_id = :area and e.id = :entry)""";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final ShreddingKeys keys;

    HalfWritten(JdbcClient sql, Sealing sealing, ShreddingKeys keys) {
        this.sql = sql;
        this.sealing = sealing;
        this.keys = keys;
    }

    /**
     * @param entry the page it is of, or will be
     * @param follows the version it was written from, or null
     * @param hand what the page will be called where it is written, so one for each window and phone
     * @param turn another each time more is written: whoever goes on says from which
     */
    public record Draft(UUID id, UUID entry, @Nullable UUID follows, UUID hand, UUID turn, Leaf leaf, Instant at) {}

    /**
     * The latest replaces what the same hand wrote, and what it goes on from; whatever else is half written of the page stays beside it. Of a page she has
     * erased nothing is kept.
     */
    public void keep(Opening hers, WritingDiary.Writing half) {
        // Two windows of one page, or a window and a phone: one waits for the other.
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:entry::text, 1110))").param("entry", half.entry()).query().listOfRows();
        var held = held(hers, half.entry(), half.version(), half.names());
        if (held.size() == 1 && held.getFirst().hand().equals(half.version()) && isTheSame(held.getFirst().leaf(), half.leaf())) {
            return;
        }
        var id = held.isEmpty() ? UUID.randomUUID() : held.getFirst().id();
        var row = held.isEmpty() ? sql.sql(FIRST).param("person", hers.person().value()).param("entry", half.entry()) : sql.sql(AGAIN);
        row.param("area", hers.area().value()).param("id", id).param("hand", half.version()).param("follows", half.follows(), Types.OTHER)
                .param("sealed", sealing.seal(Places.of(hers, "draft", id), LeafJson.write(half.leaf()))).update();
        held.stream().skip(1).forEach(one -> empty(hers, one));
    }

    private static boolean isTheSame(Leaf one, Leaf other) {
        return one.saysTheSame(other) && one.at().toLocalDate().equals(other.at().toLocalDate());
    }

    /** Newest first. */
    public List<Draft> of(Opening hers, UUID entry) {
        return read(hers, sql.sql(OF).param("entry", entry));
    }

    /** Newest first. */
    public List<Draft> all(Opening hers) {
        return read(hers, sql.sql(ALL));
    }

    /** Whether more than one text is half written of the page. */
    public boolean areBeside(Opening hers, UUID entry) {
        return sql.sql("select count(*) > 1 from diary.draft where area_id = ? and person_id = ? and entry_id = ? and sealed is not null")
                .params(hers.area().value(), hers.person().value(), entry).query(Boolean.class).single();
    }

    /** A page was kept: what was half written of it by the same hand, and what it went on from, is whole now. */
    void settle(Opening hers, WritingDiary.Writing page) {
        held(hers, page.entry(), page.version(), page.names()).forEach(one -> empty(hers, one));
    }

    /** Thrown away at once, and its key when that is sure. What was written since she saw it stays. @param names hands, or turns as she saw them */
    public void throwAway(Opening hers, UUID entry, List<UUID> names) {
        var held = held(hers, entry, names.getFirst(), names);
        if (held.isEmpty()) {
            return;
        }
        held.forEach(one -> empty(hers, one));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.shredRows(hers.area(), hers.person(), held.stream().map(Draft::id).toList());
            }
        });
    }

    private List<Draft> held(Opening hers, UUID entry, UUID hand, List<UUID> names) {
        return read(hers, sql.sql(HELD).param("entry", entry).param("hand", hand).param("names", names));
    }

    private void empty(Opening hers, Draft draft) {
        sql.sql("update diary.draft set sealed = null, received_at = clock_timestamp() where area_id = ? and id = ?").params(hers.area().value(), draft.id()).update();
    }

    private List<Draft> read(Opening hers, JdbcClient.StatementSpec question) {
        return question.param("area", hers.area().value()).param("person", hers.person().value()).query((row, number) -> {
            var id = row.getObject("id", UUID.class);
            var says = Places.opened(sealing, hers, "draft", id, row.getBytes("sealed"));
            return says.isEmpty() ? Optional.<Draft>empty() : Optional.of(new Draft(id, row.getObject("entry_id", UUID.class), row.getObject("follows", UUID.class),
                    row.getObject("hand", UUID.class), row.getObject("turn", UUID.class), LeafJson.read(says.get().reveal()), row.getObject("received_at", OffsetDateTime.class).toInstant()));
        }).list().stream().flatMap(Optional::stream).toList();
    }
}
