package holdepunkt.diary.sharing;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.web.Texts;
import holdepunkt.diary.Deletions;
import holdepunkt.diary.Leaf;
import holdepunkt.diary.WritingDiary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What comes into the notebook otherwise than by her pencil: what somebody wrote down for her, once she puts it in, and a line from paper. */
@Component
public class Keeping {

    private final Dictations dictations;
    private final WritingDiary writing;
    private final Deletions deletions;

    Keeping(Dictations dictations, WritingDiary writing, Deletions deletions) {
        this.dictations = dictations;
        this.writing = writing;
        this.deletions = deletions;
    }

    /** The page says who held the pen. @return the page it became @throws NotOpen if no such thing lies there */
    public UUID keep(Opening hers, UUID id, Texts texts) {
        var one = dictations.one(hers, id);
        var writer = one.writer() != null ? one.writer() : one.role() != null ? texts.t("core.role." + one.role()) : texts.t("shares.dictations.somebody");
        write(hers, id, LocalDateTime.ofInstant(one.writtenAt(), Period.NORWAY), one.words(), writer);
        dictations.kept(hers, id);
        return id;
    }

    /** As a page is: out of sight at once, and after ten minutes to regret its key is gone. */
    public void throwAway(Opening hers, UUID id) {
        dictations.one(hers, id);
        deletions.ask(hers, id);
    }

    /** From paper, in her own hand. @param day when it was written, or null for today @return the page it became */
    public UUID line(Opening hers, String words, @Nullable LocalDate day) {
        var now = LocalDateTime.now(Period.NORWAY);
        if (day != null && day.isAfter(now.toLocalDate())) {
            throw new BrokenRule("shares.rule.day", "day");
        }
        var entry = UUID.randomUUID();
        write(hers, entry, day == null || day.equals(now.toLocalDate()) ? now : day.atTime(LocalTime.NOON), words, "");
        return entry;
    }

    private void write(Opening hers, UUID entry, LocalDateTime at, String words, String writer) {
        var leaf = new Leaf(at.withNano(0), words, "", "", "", "", "", null, "", "", null, List.of(), writer);
        if (writing.write(hers, new WritingDiary.Writing(entry, UUID.randomUUID(), null, leaf)) != WritingDiary.Kept.KEPT) {
            throw new NotOpen();
        }
    }
}
