package holdepunkt.signals;

import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What should be taken up for one person and has not ended, and what stands on the agenda of a meeting. */
@Component
public class OpenSignals {

    private static final String SIGNAL = "select s.id, s.kind, s.subject, s.raised_at, s.concerns_id from signals.signal s ";

    private final JdbcClient sql;

    OpenSignals(JdbcClient sql) {
        this.sql = sql;
    }

    public List<OpenSignal> of(Opening opening) {
        return sql.sql(SIGNAL + """
                where s.area_id = :area and s.person_id = :person
                  and not exists (select from signals.settlement e where e.area_id = s.area_id and e.signal_id = s.id)
                order by s.raised_at, s.id""")
                .param("area", opening.area().value()).param("person", opening.person().value()).query(OpenSignals::read).list();
    }

    /** What was put on the agenda of this meeting, for the room. */
    public List<OpenSignal> onAgenda(Opening opening, UUID meeting) {
        return sql.sql(SIGNAL + """
                join signals.settlement e on e.area_id = s.area_id and e.signal_id = s.id
                where s.area_id = :area and s.person_id = :person and e.meeting_id = :meeting order by e.settled_at, s.id""")
                .param("area", opening.area().value()).param("person", opening.person().value()).param("meeting", meeting)
                .query(OpenSignals::read).list();
    }

    Optional<OpenSignal> find(Opening opening, UUID signal) {
        return sql.sql(SIGNAL + "where s.area_id = :area and s.person_id = :person and s.id = :signal")
                .param("area", opening.area().value()).param("person", opening.person().value()).param("signal", signal)
                .query(OpenSignals::read).optional();
    }

    private static OpenSignal read(ResultSet row, int number) throws SQLException {
        var concerns = row.getObject("concerns_id", UUID.class);
        return new OpenSignal(row.getObject("id", UUID.class), row.getString("kind"), row.getObject("subject", UUID.class),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(), concerns == null ? null : new AccountId(concerns));
    }
}
