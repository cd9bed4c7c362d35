package holdepunkt.promises;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.promises.events.PromiseMade;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a promise of a decision line. Called inside the gate by whoever may write the class {@code promise}; the same line makes one promise only. */
@Component
public class MakingPromises {

    static final String WHAT = "promises.promise.what";
    static final String GUEST = "promises.promise.guest";
    static final String IF_NOT = "promises.promise.if_not";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;

    MakingPromises(JdbcClient sql, Sealing sealing, ApplicationEventPublisher events) {
        this.sql = sql;
        this.sealing = sealing;
        this.events = events;
    }

    /**
     * @param source the line it comes from
     * @param kind {@code i_do} or {@code we_apply}
     * @param who the one human who promised, who works there
     * @param by the day it is done, or the answer has come
     * @param ifNot what happens otherwise, if it was said
     * @param meeting where it was promised, or null
     * @param guest whoever does it, when that is a guest without sign-in; {@code who} then sees to it
     */
    public record Line(UUID source, String kind, AccountId who, PersonText what, LocalDate by, @Nullable PersonText ifNot, @Nullable UUID meeting,
                       @Nullable PersonText guest) {

        public Line(UUID source, String kind, AccountId who, PersonText what, LocalDate by, @Nullable PersonText ifNot) {
            this(source, kind, who, what, by, ifNot, null, null);
        }
    }

    /** @return the promise, also when this line was made one before */
    public UUID make(Opening opening, Line line) {
        PromiseRules.aPromiseIsOfAKindThatCanBeKept(line.kind());
        PromiseRules.aPromiseSaysWhat(line.what());
        var made = sql.sql("select id from promises.promise where area_id = :area and source_id = :source")
                .param("area", opening.area().value()).param("source", line.source()).query(UUID.class).optional();
        return made.orElseGet(() -> add(opening, line));
    }

    private UUID add(Opening opening, Line line) {
        PromiseRules.theDayIsNotPast(line.by(), LocalDate.now(Period.NORWAY));
        var promise = UUID.randomUUID();
        sql.sql("""
                insert into promises.promise (area_id, id, person_id, source_id, meeting_id, kind, promiser_id, unit_id, what, if_not, guest, by_date, made_by)
                values (:area, :id, :person, :source, :meeting, :kind, :who, :unit, :what, :ifNot, :guest, :by, :me)""")
                .param("area", opening.area().value()).param("id", promise).param("person", opening.person().value())
                .param("source", line.source()).param("meeting", line.meeting(), java.sql.Types.OTHER).param("kind", line.kind())
                .param("who", line.who().value()).param("unit", unitOf(opening, line.who()))
                .param("what", sealing.seal(place(opening, WHAT, promise), line.what()))
                .param("ifNot", sealing.sealOrNull(place(opening, IF_NOT, promise), line.ifNot()), java.sql.Types.BINARY)
                .param("guest", sealing.sealOrNull(place(opening, GUEST, promise), line.guest()), java.sql.Types.BINARY)
                .param("by", line.by()).param("me", opening.viewer().account().value()).update();
        events.publishEvent(new PromiseMade(opening.area(), opening.person(), promise, line.source(), line.kind(), line.by()));
        return promise;
    }

    private UUID unitOf(Opening opening, AccountId who) {
        return sql.sql("""
                select unit_id from access.work where area_id = :area and account_id = :who
                   and begins_at <= now() and (ends_at is null or ends_at > now()) order by begins_at limit 1""")
                .param("area", opening.area().value()).param("who", who.value()).query(UUID.class).optional()
                .orElseThrow(() -> new BrokenRule("promises.rule.worksHere", "who"));
    }

    private static Sealing.Place place(Opening opening, String column, UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), column, row);
    }
}
