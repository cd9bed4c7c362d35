package holdepunkt.oversight.review;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one week of the log of those an officer looks after, and ranks what is odd. The wall shows the officer no other lines. */
@Component
public class WatchedWeeks {

    private final JdbcClient sql;

    WatchedWeeks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Heaviest first. @param monday the first day of the week */
    public List<OddWeek> of(Viewer officer, LocalDate monday) {
        var weeks = new LinkedHashMap<UUID, StaffWeek>();
        sql.sql("""
                select e.actor_id, e.at, e.persons, e.action, e.ground, e.allowed,
                       not e.allowed and exists (select from audit.entry p where p.area_id = e.area_id and p.actor_id = e.actor_id and p.persons @> e.persons and p.allowed
                            and p.data_class <> 'list' and p.at < e.at and p.at > e.at - interval '180 days') as known
                  from audit.entry e
                 where e.area_id = :area and e.actor_id in (select sec.overseen()) and e.at >= :from and e.at < :until and e.system is null
                   and e.data_class <> 'list' and e.actor_id <> :self""")
                .param("area", officer.area().value()).param("self", officer.account().value())
                .param("from", start(monday)).param("until", start(monday.plusDays(7)))
                .query((ResultSet row) -> add(weeks, row));
        var staff = new HashSet<>(sql.sql("select oversight.named_as_staff()").query(UUID.class).list());
        return rank(weeks, staff);
    }

    static List<OddWeek> rank(Map<UUID, StaffWeek> weeks, java.util.Set<UUID> staff) {
        return weeks.values().stream().map(week -> OddWeek.of(week, staff)).filter(OddWeek::isOdd).sorted(Comparator.comparingInt(OddWeek::weight).reversed()).toList();
    }

    private static void add(Map<UUID, StaffWeek> weeks, ResultSet row) throws SQLException {
        var look = new LoggedLook(row.getObject("actor_id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(), List.of((UUID[]) row.getArray("persons").getArray()),
                !row.getString("action").equals("see"), row.getString("ground"), row.getBoolean("allowed"), row.getBoolean("known"));
        weeks.computeIfAbsent(look.actor(), StaffWeek::new).add(look);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Period.NORWAY).toInstant().atOffset(ZoneOffset.UTC);
    }
}
