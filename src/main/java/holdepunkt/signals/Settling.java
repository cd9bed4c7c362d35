package holdepunkt.signals;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.signals.events.SignalSettled;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends a signal in one of the two ways there are. Called behind a door that decides on the class {@code signal}. */
@Component
public class Settling {

    static final String BECAUSE = "signals.settlement.because";

    private final JdbcClient sql;
    private final OpenSignals signals;
    private final Sealing sealing;
    private final ObjectProvider<AgendaMeetings> meetings;
    private final ApplicationEventPublisher events;

    Settling(JdbcClient sql, OpenSignals signals, Sealing sealing, ObjectProvider<AgendaMeetings> meetings, ApplicationEventPublisher events) {
        this.sql = sql;
        this.signals = signals;
        this.sealing = sealing;
        this.meetings = meetings;
        this.events = events;
    }

    /**
     * @throws NotOpen if the signal is not this person's
     * @throws holdepunkt.core.BrokenRule if the meeting is not one of hers that is still ahead
     */
    public void asAgendaPoint(Opening opening, UUID signal, @Nullable UUID meeting) {
        SignalRules.anAgendaPointNamesAMeeting(meetings.orderedStream().flatMap(one -> one.ahead(opening).stream()).anyMatch(one -> one.id().equals(meeting)));
        settle(opening, signal, "agenda", meeting, null);
    }

    /** @throws holdepunkt.core.BrokenRule without a reason */
    public void notNow(Opening opening, UUID signal, PersonText because) {
        SignalRules.notNowSaysWhy(because);
        settle(opening, signal, "not_now", null, because);
    }

    private void settle(Opening opening, UUID id, String way, @Nullable UUID meeting, @Nullable PersonText because) {
        var signal = signals.find(opening, id).orElseThrow(NotOpen::new);
        SignalRules.whoItConcernsDoesNotSettleIt(signal, opening.viewer().account());
        var settlement = UUID.randomUUID();
        var sealed = sealing.sealOrNull(new Sealing.Place(opening.area(), opening.person(), BECAUSE, settlement), because);
        int written = sql.sql("""
                insert into signals.settlement (area_id, id, signal_id, person_id, way, meeting_id, because, settled_by)
                values (:area, :id, :signal, :person, :way, :meeting, :because, :by) on conflict do nothing""")
                .param("area", opening.area().value()).param("id", settlement).param("signal", id).param("person", opening.person().value())
                .param("way", way).param("meeting", meeting, java.sql.Types.OTHER).param("because", sealed, java.sql.Types.BINARY)
                .param("by", opening.viewer().account().value()).update();
        SignalRules.aSignalEndsOnce(written);
        events.publishEvent(new SignalSettled(opening.area(), opening.person(), id, signal.kind(), way, Instant.now()));
    }
}
