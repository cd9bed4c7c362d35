package holdepunkt.signals;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.signals.events.SignalRaised;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Raises what should be taken up, once for each kind and subject. Called inside the gate by whoever may write the class {@code signal}. */
@Component
public class RaisingSignals {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    RaisingSignals(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    public void raise(AreaId area, PersonId person, String kind, UUID subject) {
        raise(area, person, kind, subject, null);
    }

    /** @param concerns whose own matter it is: somebody else is asked */
    public void raise(AreaId area, PersonId person, String kind, UUID subject, @Nullable AccountId concerns) {
        var signal = UUID.randomUUID();
        // No conflict target and nothing returned: a system actor may raise what it may not see.
        int raised = sql.sql("""
                insert into signals.signal (area_id, id, person_id, kind, subject, concerns_id)
                values (:area, :id, :person, :kind, :subject, :concerns) on conflict do nothing""")
                .param("area", area.value()).param("id", signal).param("person", person.value()).param("kind", kind).param("subject", subject)
                .param("concerns", concerns == null ? null : concerns.value(), java.sql.Types.OTHER).update();
        if (raised == 1) {
            events.publishEvent(new SignalRaised(area, person, signal, kind, subject, Instant.now()));
        }
    }
}
