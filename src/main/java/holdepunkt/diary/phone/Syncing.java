package holdepunkt.diary.phone;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.diary.Attachments;
import holdepunkt.diary.HalfWritten;
import holdepunkt.diary.Leaf;
import holdepunkt.diary.LeafJson;
import holdepunkt.diary.WritingDiary;
import holdepunkt.keys.PhoneKey;
import holdepunkt.keys.PhoneKeys;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes in what a phone wrote, in the order it comes and in the one transaction of the request: cut off in the middle nothing of it was taken, and sent
 * again each thing is kept once.
 */
@Component
public class Syncing {

    private final JdbcClient sql;
    private final PhoneKeys keys;
    private final WritingDiary writing;
    private final HalfWritten drafts;
    private final Attachments attachments;

    Syncing(JdbcClient sql, PhoneKeys keys, WritingDiary writing, HalfWritten drafts, Attachments attachments) {
        this.sql = sql;
        this.keys = keys;
        this.writing = writing;
        this.drafts = drafts;
        this.attachments = attachments;
    }

    public List<Answer> take(Opening hers, List<Thing> things) {
        var found = new HashMap<Integer, Optional<PhoneKey>>();
        return things.stream().map(thing -> new Answer(thing.id(), settled(hers, thing).orElseGet(() ->
                taken(hers, thing, found.computeIfAbsent(thing.key(), number -> keys.find(hers.area(), hers.person(), number)))))).toList();
    }

    /** Known before it is opened, so that it is known also when its key is gone. */
    private Optional<Answer.Became> settled(Opening hers, Thing thing) {
        return sql.sql("""
                select case when exists (select from diary.version where area_id = :area and id = :version and person_id = :person and entry_id = :entry)
                              or exists (select from diary.attachment where area_id = :area and id = :version and person_id = :person and entry_id = :entry) then 'HAD'
                            when exists (select from diary.erased_entry where area_id = :area and id = :entry and person_id = :person) then 'GONE' end""")
                .param("area", hers.area().value()).param("version", thing.version()).param("entry", thing.entry()).param("person", hers.person().value())
                .query((row, number) -> Optional.ofNullable(row.getString(1)).map(Answer.Became::valueOf)).single();
    }

    private Answer.Became taken(Opening hers, Thing thing, Optional<PhoneKey> key) {
        if (key.isEmpty()) {
            return Answer.Became.NO_KEY;
        }
        var opened = key.get().open(thing.place(hers), thing.sealed());
        if (opened.isEmpty()) {
            return Answer.Became.NOT_FOR_HERE;
        }
        return thing.kind().isFile() ? hung(hers, thing, opened.get()) : written(hers, thing, opened.get());
    }

    /** On the page it was put on, if that was kept: what is no photo and no recording hangs nowhere. */
    private Answer.Became hung(Opening hers, Thing thing, byte[] opened) {
        try {
            attachments.add(hers, thing.entry(), thing.version(), opened);
            return Answer.Became.KEPT;
        } catch (BrokenRule | NotOpen not) {
            return Answer.Became.NO_PAGE;
        }
    }

    private Answer.Became written(Opening hers, Thing thing, byte[] opened) {
        var leaf = leaf(opened);
        if (leaf.isEmpty()) {
            return Answer.Became.NO_PAGE;
        }
        var written = new WritingDiary.Writing(thing.entry(), thing.version(), thing.follows(), leaf.get(), thing.from());
        return thing.kind() == Thing.Kind.DRAFT ? half(hers, written) : switch (writing.write(hers, written)) {
            case KEPT -> Answer.Became.KEPT;
            case HAD -> Answer.Became.HAD;
            case ERASED -> Answer.Became.GONE;
            case REFUSED -> Answer.Became.NO_PAGE;
        };
    }

    /** A field she has emptied again leaves nothing of what she wrote here. */
    private Answer.Became half(Opening hers, WritingDiary.Writing half) {
        if (half.leaf().isTooLong()) {
            return Answer.Became.NO_PAGE;
        }
        if (half.leaf().isBlank()) {
            drafts.throwAway(hers, half.entry(), half.names());
        } else {
            drafts.keep(hers, half);
        }
        return drafts.areBeside(hers, half.entry()) ? Answer.Became.KEPT_BESIDE : Answer.Became.KEPT;
    }

    /** A clock may be wrong by years; one that is not on any calendar makes no page. */
    private static Optional<Leaf> leaf(byte[] opened) {
        try {
            return Optional.of(LeafJson.read(new String(opened, StandardCharsets.UTF_8))).filter(leaf -> leaf.at().getYear() > 0 && leaf.at().getYear() < 10_000);
        } catch (LeafJson.NoLeaf none) {
            return Optional.empty();
        }
    }
}
