package holdepunkt.promises;

import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.promises.events.PromiseMarked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks what became of a promise. Each side marks for itself; a helper by her word, logged as that. */
@Component
public class MarkingPromises {

    static final String NOTE = "promises.promise_mark.note";
    static final String CHANGED_WHAT = "promises.promise_change.what";

    private final JdbcClient sql;
    private final PromiseBoard board;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;

    MarkingPromises(JdbcClient sql, PromiseBoard board, Sealing sealing, ApplicationEventPublisher events) {
        this.sql = sql;
        this.board = board;
        this.sealing = sealing;
        this.events = events;
    }

    public void mark(Opening opening, UUID promise, Mark mark, PersonText note) {
        var side = PromiseRules.whoMarks(opening, board.find(opening, promise));
        if (side == Side.PROMISER && mark == Mark.CHANGED) {
            PromiseRules.aChangedPromiseHasANewDay(null, today());
        }
        write(opening, promise, side, mark, note, null, null);
    }

    /** Whoever promised moves the day, and says what is promised now if that changed too. */
    public void change(Opening opening, UUID promise, @Nullable LocalDate by, PersonText what, PersonText note) {
        var side = PromiseRules.whoMarks(opening, board.find(opening, promise));
        PromiseRules.onlyWhoPromisedMovesTheDay(side);
        PromiseRules.aChangedPromiseHasANewDay(by, today());
        var change = UUID.randomUUID();
        sql.sql("""
                insert into promises.promise_change (area_id, id, promise_id, person_id, by_date, what, changed_by)
                values (:area, :id, :promise, :person, :by, :what, :me)""")
                .param("area", opening.area().value()).param("id", change).param("promise", promise).param("person", opening.person().value())
                .param("by", by).param("what", sealing.sealOrNull(place(opening, CHANGED_WHAT, change), what), java.sql.Types.BINARY)
                .param("me", opening.viewer().account().value()).update();
        write(opening, promise, side, Mark.CHANGED, note, change, by);
    }

    private void write(Opening opening, UUID promise, Side side, Mark mark, PersonText note, @Nullable UUID change, @Nullable LocalDate by) {
        var id = UUID.randomUUID();
        // The record says the same moment as the event, so that what is told again is what was told.
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        sql.sql("""
                insert into promises.promise_mark (area_id, id, promise_id, person_id, by_side, mark, note, change_id, marked_by, marked_at)
                values (:area, :id, :promise, :person, :side, :mark, :note, :change, :me, :at)""")
                .param("area", opening.area().value()).param("id", id).param("promise", promise).param("person", opening.person().value())
                .param("side", side.word()).param("mark", mark.word()).param("change", change, java.sql.Types.OTHER)
                .param("note", sealing.sealOrNull(place(opening, NOTE, id), note), java.sql.Types.BINARY)
                .param("me", opening.viewer().account().value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
        events.publishEvent(new PromiseMarked(opening.area(), opening.person(), promise, side.word(), mark.word(), by, at));
    }

    private static LocalDate today() {
        return LocalDate.now(Period.NORWAY);
    }

    private static Sealing.Place place(Opening opening, String column, UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), column, row);
    }
}
