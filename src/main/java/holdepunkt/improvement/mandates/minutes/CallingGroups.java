package holdepunkt.improvement.mandates.minutes;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.Said;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.decisions.MakingDecisions;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group is called together, and somebody puts a point of her own on the agenda. Called inside the gate. */
@Component
public class CallingGroups {

    private final JdbcClient sql;
    private final WorkGroups groups;
    private final GroupMeetings meetings;

    CallingGroups(JdbcClient sql, WorkGroups groups, GroupMeetings meetings) {
        this.sql = sql;
        this.groups = groups;
        this.meetings = meetings;
    }

    public UUID call(Viewer viewer, UUID group, LocalDate on, String time, String place) {
        MakingDecisions.mustWorkIn(viewer, groups.of(viewer, group));
        var id = UUID.randomUUID();
        sql.sql("insert into improvement.group_meeting (area_id, id, group_id, held_on, at_time, place, called_by) values (?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), id, group, on, Said.orNothing(time, "time", 40), Said.something(place, "place", 120), viewer.account().value()).update();
        return id;
    }

    public void addPoint(Viewer viewer, UUID meeting, String title) {
        var now = meetings.find(viewer, meeting);
        MakingDecisions.mustWorkIn(viewer, groups.of(viewer, now.group()));
        MinutesRules.theyAreOpen(now);
        sql.sql("insert into improvement.agenda_point (area_id, id, meeting_id, group_id, title, added_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), meeting, now.group(), Said.something(title, "title", 200), viewer.account().value()).update();
    }
}
