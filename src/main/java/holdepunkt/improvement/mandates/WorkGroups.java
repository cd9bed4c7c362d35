package holdepunkt.improvement.mandates;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups of an area, open ones first. Called inside the gate. */
@Component
public class WorkGroups {

    private static final String GROUPS = """
            select g.id, g.kind, g.name, u.name as unit, o.opened_at, c.because as closed_because, cb.name as closed_by, c.closed_at,
                   m.number, m.purpose, m.may_decide, m.may_not_decide, m.reports_to, r.name as reports_name, m.reports_words, m.begins_on, m.ends_on, m.answer_days,
                   w.name as written_by, m.written_at
              from improvement.work_group g
              join directory.unit u on u.area_id = g.area_id and u.id = g.unit_id
              left join improvement.group_opening o on o.area_id = g.area_id and o.group_id = g.id
              left join improvement.group_closing c on c.area_id = g.area_id and c.group_id = g.id
              left join access.account cb on cb.area_id = c.area_id and cb.id = c.closed_by
              left join lateral (select * from improvement.mandate l where l.area_id = g.area_id and l.group_id = g.id order by l.number desc limit 1) m on true
              left join improvement.work_group r on r.area_id = m.area_id and r.id = m.reports_to
              left join access.account w on w.area_id = m.area_id and w.id = m.written_by
            """;

    private final JdbcClient sql;
    private final GroupSeats seats;

    WorkGroups(JdbcClient sql, GroupSeats seats) {
        this.sql = sql;
        this.seats = seats;
    }

    public List<WorkGroup> all(Viewer viewer) {
        var sitting = seats.all(viewer);
        return sql.sql(GROUPS + "where g.area_id = ? order by c.closed_at is not null, g.kind desc, lower(g.name), g.id").params(viewer.area().value())
                .query((row, number) -> group(row, sitting)).list();
    }

    /** Those that are not closed. */
    public List<WorkGroup> open(Viewer viewer) {
        var sitting = seats.all(viewer);
        return sql.sql(GROUPS + "where g.area_id = ? and c.closed_at is null order by g.kind desc, lower(g.name), g.id").params(viewer.area().value())
                .query((row, number) -> group(row, sitting)).list();
    }

    public Optional<WorkGroup> find(Viewer viewer, UUID group) {
        return all(viewer).stream().filter(one -> one.id().equals(group)).findFirst();
    }

    /** @throws NotOpen when there is none here */
    public WorkGroup of(Viewer viewer, UUID group) {
        return find(viewer, group).orElseThrow(NotOpen::new);
    }

    /** Who has sat in it and does no more, whoever left last first. */
    public List<FormerSeat> former(Viewer viewer, UUID group) {
        return seats.former(viewer, group);
    }

    /** The open groups this viewer sits in. */
    public List<WorkGroup> ofHers(Viewer viewer) {
        return open(viewer).stream().filter(group -> group.has(viewer.account())).toList();
    }

    private static WorkGroup group(ResultSet row, Map<UUID, List<Seat>> sitting) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var closed = row.getString("closed_because") == null ? null
                : new WorkGroup.Closing(row.getString("closed_because"), row.getString("closed_by"), at(row, "closed_at"));
        return new WorkGroup(id, GroupKind.of(row.getString("kind")).orElseThrow(), row.getString("name"), row.getString("unit"), at(row, "opened_at"), closed,
                row.getString("purpose") == null ? null : MandateTexts.read(row), sitting.getOrDefault(id, List.of()));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
