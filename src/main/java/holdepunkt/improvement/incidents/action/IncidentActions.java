package holdepunkt.improvement.incidents.action;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.incidents.telling.Coded;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The actions stories ended in, in the order they were decided. Called inside the gate. */
@Component
public class IncidentActions {

    private final JdbcClient sql;

    IncidentActions(JdbcClient sql) {
        this.sql = sql;
    }

    public List<IncidentAction> of(Viewer viewer, UUID incident) {
        return read(viewer, incident);
    }

    public List<IncidentAction> all(Viewer viewer) {
        return read(viewer, null);
    }

    /** Not looked at again yet, the longest overdue first. */
    public List<IncidentAction> waiting(Viewer viewer) {
        return all(viewer).stream().filter(action -> action.look() == null).sorted(Comparator.comparing(IncidentAction::lookAt)).toList();
    }

    /** @throws NotOpen when the story has no such action */
    public IncidentAction one(Viewer viewer, UUID incident, UUID action) {
        return of(viewer, incident).stream().filter(each -> each.id().equals(action)).findFirst().orElseThrow(NotOpen::new);
    }

    private List<IncidentAction> read(Viewer viewer, @Nullable UUID incident) {
        return sql.sql("""
                select a.*, t.title, l.outcome, l.because, l.looked_at from improvement.incident_action a
                  join lateral (select content ->> 'title' as title from improvement.telling t where t.area_id = a.area_id and t.incident_id = a.incident_id order by number desc limit 1) t on true
                  left join improvement.incident_look l on l.area_id = a.area_id and l.action_id = a.id
                 where a.area_id = :area and (:incident::uuid is null or a.incident_id = :incident::uuid) order by a.decided_at, a.id""")
                .param("area", viewer.area().value()).param("incident", incident, Types.OTHER).query((row, number) -> action(row)).list();
    }

    private static IncidentAction action(ResultSet row) throws SQLException {
        return new IncidentAction(row.getObject("id", UUID.class), row.getObject("incident_id", UUID.class), row.getString("title"), row.getString("what"), row.getString("owner"),
                row.getObject("by_date", LocalDate.class), row.getObject("look_date", LocalDate.class), row.getObject("follows", UUID.class), look(row));
    }

    private static @Nullable Look look(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null ? null : new Look(Coded.of(Outcome.values(), outcome).orElseThrow(), row.getString("because"), row.getObject("looked_at", OffsetDateTime.class).toInstant());
    }

    void add(Viewer viewer, IncidentAction action) {
        sql.sql("insert into improvement.incident_action (area_id, id, incident_id, what, owner, by_date, look_date, follows, decided_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), action.id(), action.incident(), action.what(), action.owner(), Date.valueOf(action.by()), Date.valueOf(action.lookAt()),
                        action.follows(), viewer.account().value()).update();
    }

    /** @return whether nobody had looked before */
    boolean look(Viewer viewer, UUID action, Outcome outcome, String because) {
        return sql.sql("insert into improvement.incident_look (area_id, id, action_id, outcome, because, looked_by) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(viewer.area().value(), UUID.randomUUID(), action, outcome.code(), because, viewer.account().value()).update() == 1;
    }
}
