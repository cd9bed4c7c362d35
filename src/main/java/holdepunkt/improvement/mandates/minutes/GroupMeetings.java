package holdepunkt.improvement.mandates.minutes;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of the groups of an area, the latest first. Called inside the gate. */
@Component
public class GroupMeetings {

    private final JdbcClient sql;

    GroupMeetings(JdbcClient sql) {
        this.sql = sql;
    }

    public List<GroupMeeting> all(Viewer viewer) {
        return sql.sql("""
                select m.id, m.group_id, g.name as group_name, m.held_on, m.at_time, m.place, b.name as called_by, c.number, cb.name as closed_by, c.closed_at, r.because
                  from improvement.group_meeting m
                  join improvement.work_group g on g.area_id = m.area_id and g.id = m.group_id
                  join access.account b on b.area_id = m.area_id and b.id = m.called_by
                  left join lateral (select * from improvement.minutes_closing l where l.area_id = m.area_id and l.meeting_id = m.id order by l.number desc limit 1) c on true
                  left join access.account cb on cb.area_id = c.area_id and cb.id = c.closed_by
                  left join improvement.minutes_reopening r on r.area_id = c.area_id and r.meeting_id = c.meeting_id and r.number = c.number
                 where m.area_id = ? order by m.held_on desc, m.called_at desc""").params(viewer.area().value()).query((row, number) -> meeting(row)).list();
    }

    public List<GroupMeeting> of(Viewer viewer, UUID group) {
        return all(viewer).stream().filter(one -> one.group().equals(group)).toList();
    }

    /** @throws NotOpen when there is none here */
    public GroupMeeting find(Viewer viewer, UUID meeting) {
        return all(viewer).stream().filter(one -> one.id().equals(meeting)).findFirst().orElseThrow(NotOpen::new);
    }

    private static GroupMeeting meeting(ResultSet row) throws SQLException {
        var closed = row.getObject("number") == null ? null : new GroupMeeting.Closed(row.getInt("number"), row.getString("closed_by"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(), row.getString("because"));
        return new GroupMeeting(row.getObject("id", UUID.class), row.getObject("group_id", UUID.class), row.getString("group_name"), row.getObject("held_on", LocalDate.class),
                row.getString("at_time"), row.getString("place"), row.getString("called_by"), closed);
    }
}
