package holdepunkt.diary.sharing;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.preparation.Preparing;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** «Ta med til møtet»: a line of the notebook becomes a line of hers on the page before the meeting, shown to nobody, and may be taken off again. */
@Component
public class TakingAlong {

    private static final int LONGEST = 600;

    private final JdbcClient sql;
    private final Meetings meetings;
    private final Preparing preparing;

    TakingAlong(JdbcClient sql, Meetings meetings, Preparing preparing) {
        this.sql = sql;
        this.meetings = meetings;
        this.preparing = preparing;
    }

    /** The same line to the same meeting stands there once. @throws NotOpen if it is no meeting of hers that is ahead */
    public UUID take(Opening hers, TornPage page, @Nullable String what, UUID to) {
        var meeting = ahead(hers, to);
        var words = page.copy(what).words().replaceAll("\\s*\\R\\s*", " ");
        if (words.length() > LONGEST) {
            throw new BrokenRule("shares.rule.tooLongToTake", "what", LONGEST);
        }
        var line = preparing.bring(hers, meeting, words);
        var taken = UUID.randomUUID();
        sql.sql("insert into diary.taken_along (area_id, id, person_id, entry_id, meeting_id, line_id) values (?, ?, ?, ?, ?, ?)")
                .params(hers.area().value(), taken, hers.person().value(), page.entry(), to, line).update();
        return taken;
    }

    /** @throws NotOpen if she took no such line along */
    public Optional<TakenLine> find(Opening hers, UUID taken) {
        var row = row(hers, taken);
        return preparing.open(hers, meetings.find(hers, row.meeting())).lines().stream().filter(line -> line.id().equals(row.line())).findFirst()
                .map(line -> new TakenLine(taken, row.entry(), row.meeting(), line.words(), line.released()));
    }

    /** From now on it stands there no more, for nobody. */
    public void regret(Opening hers, UUID taken) {
        var row = row(hers, taken);
        preparing.leaveOut(hers, meetings.find(hers, row.meeting()), row.line());
    }

    private record Row(UUID entry, UUID meeting, UUID line) {}

    private Row row(Opening hers, UUID taken) {
        return sql.sql("select entry_id, meeting_id, line_id from diary.taken_along where area_id = ? and person_id = ? and id = ?")
                .params(hers.area().value(), hers.person().value(), taken)
                .query((row, number) -> new Row(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class))).optional().orElseThrow(NotOpen::new);
    }

    private Meeting ahead(Opening hers, UUID id) {
        return meetings.ahead(hers).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotOpen::new);
    }
}
