package holdepunkt.promises;

import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.promises.events.ServiceStarted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes when a service that was applied for began, or that nothing came of it. Each side says so for itself, as with marks. */
@Component
public class StartingServices {

    private final JdbcClient sql;
    private final PromiseBoard board;
    private final ApplicationEventPublisher events;

    StartingServices(JdbcClient sql, PromiseBoard board, ApplicationEventPublisher events) {
        this.sql = sql;
        this.board = board;
        this.events = events;
    }

    /** @param came {@code began} or {@code did_not} @param on the first day there, where it began */
    public void say(Opening opening, UUID promise, String came, @Nullable LocalDate on) {
        var line = board.find(opening, promise);
        var side = PromiseRules.whoMarks(opening, line);
        PromiseRules.onlyWhatIsAppliedForBegins(line.kind());
        PromiseRules.aStartHasADayThatHasCome(came, on, line.promisedOn(), LocalDate.now(Period.NORWAY));
        var began = came.equals("began") ? on : null;
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        sql.sql("""
                insert into promises.service_start (area_id, id, promise_id, person_id, by_side, came, began_on, said_by, said_at)
                values (:area, :id, :promise, :person, :side, :came, :began, :me, :at)""")
                .param("area", opening.area().value()).param("id", UUID.randomUUID()).param("promise", promise).param("person", opening.person().value())
                .param("side", side.word()).param("came", came).param("began", began, java.sql.Types.DATE).param("me", opening.viewer().account().value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
        events.publishEvent(new ServiceStarted(opening.area(), opening.person(), promise, side.word(), began, at));
    }
}
