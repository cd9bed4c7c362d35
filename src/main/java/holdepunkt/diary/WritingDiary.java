package holdepunkt.diary;

import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * She writes. The ids are made by whoever writes, a page or a phone: the same version sent again is had already, and one that follows a version which
 * something follows already is kept beside it.
 */
@Component
public class WritingDiary {

    private final JdbcClient sql;
    private final Sealing sealing;
    private final HalfWritten drafts;

    WritingDiary(JdbcClient sql, Sealing sealing, HalfWritten drafts) {
        this.sql = sql;
        this.sealing = sealing;
        this.drafts = drafts;
    }

    /** What became of it. {@code ERASED}: she has erased this page, and it does not come back; {@code REFUSED}: it is no page, or its ids are not hers. */
    public enum Kept { KEPT, HAD, ERASED, REFUSED }

    /**
     * @param version what it is called when it is kept, and until then the name of the window or the phone it is written in
     * @param follows the version it was written from, or null for a new page
     * @param from the half-written texts it goes on from, by their turns
     */
    public record Writing(UUID entry, UUID version, @Nullable UUID follows, Leaf leaf, List<UUID> from) {

        public Writing(UUID entry, UUID version, @Nullable UUID follows, Leaf leaf) {
            this(entry, version, follows, leaf, List.of());
        }

        /** Hands and turns that become this. */
        public List<UUID> names() {
            return Stream.concat(from.stream(), Stream.of(version)).toList();
        }
    }

    public Kept write(Opening hers, Writing writing) {
        if (!hers.own() || writing.leaf().isBlank() || writing.leaf().isTooLong()) {
            return Kept.REFUSED;
        }
        if (isErased(hers, writing.entry())) {
            return Kept.ERASED;
        }
        if (begin(hers, writing.entry()) == 0 && !isHers(hers, writing.entry())) {
            return Kept.REFUSED;
        }
        if (add(hers, writing) == 0) {
            return isIn(hers, writing.version(), writing.entry()) ? Kept.HAD : Kept.REFUSED;
        }
        drafts.settle(hers, writing);
        return Kept.KEPT;
    }

    /** An id that somebody else has made already is not taken over, whoever asks. */
    private int begin(Opening hers, UUID entry) {
        return sql.sql("insert into diary.entry (area_id, id, person_id) values (?, ?, ?) on conflict do nothing")
                .params(hers.area().value(), entry, hers.person().value()).update();
    }

    /** What it follows may not have come yet, when a phone sends in another order than it wrote: then it follows nothing, and both are kept. */
    private int add(Opening hers, Writing writing) {
        return sql.sql("""
                insert into diary.version (area_id, id, person_id, entry_id, follows, sealed)
                values (:area, :id, :person, :entry, (select v.id from diary.version v where v.area_id = :area and v.entry_id = :entry and v.id = :follows), :sealed)
                on conflict do nothing""")
                .param("area", hers.area().value()).param("id", writing.version()).param("person", hers.person().value()).param("entry", writing.entry())
                .param("follows", writing.follows(), Types.OTHER)
                .param("sealed", sealing.seal(Places.of(hers, "version", writing.version()), LeafJson.write(writing.leaf()))).update();
    }

    private boolean isErased(Opening hers, UUID entry) {
        return is("select exists (select from diary.erased_entry where area_id = ? and id = ? and person_id = ?)", hers.area().value(), entry, hers.person().value());
    }

    private boolean isHers(Opening hers, UUID entry) {
        return is("select exists (select from diary.entry where area_id = ? and id = ? and person_id = ?)", hers.area().value(), entry, hers.person().value());
    }

    private boolean isIn(Opening hers, UUID version, UUID entry) {
        return is("select exists (select from diary.version where area_id = ? and id = ? and entry_id = ?)", hers.area().value(), version, entry);
    }

    private boolean is(String question, UUID... ids) {
        return sql.sql(question).params((Object[]) ids).query(Boolean.class).single();
    }
}
