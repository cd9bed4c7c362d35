package holdepunkt.wayin;

import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import holdepunkt.meetings.MeetingHeader;
import holdepunkt.meetings.MeetingKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When and where she meets next, whom, and whom to call: all that a code shows. The database hands out these columns and no row. */
@Component
public class WhatIsNext {

    /** @param who those who come, by name */
    public record Next(MeetingHeader header, List<String> who) {}

    public record Contact(String name, @Nullable String phone, String hours) {}

    private final JdbcClient sql;
    private final Sealing sealing;

    WhatIsNext(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public List<Next> meetings(Opening opening) {
        return sql.sql("select id, begins_at, minutes, way, place, kind, who from wayin.next_meetings(?)").params(opening.person().value())
                .query((row, number) -> read(opening, row)).list();
    }

    public List<Contact> whomToCall(Opening opening) {
        return sql.sql("select name, phone, hours from wayin.whom_to_call(?)").params(opening.person().value())
                .query((row, number) -> new Contact(row.getString("name"), row.getString("phone"), row.getString("hours"))).list();
    }

    private Next read(Opening opening, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var place = sealing.openOrNull(new Sealing.Place(opening.area(), opening.person(), "meetings.meeting.place", id), row.getBytes("place"));
        var header = new MeetingHeader(id, opening.person(), "", row.getObject("begins_at", OffsetDateTime.class).toInstant(), row.getInt("minutes"),
                row.getString("way"), place == null ? "" : place.reveal(), MeetingKind.of(row.getString("kind")));
        return new Next(header, List.of((String[]) row.getArray("who").getArray()));
    }
}
