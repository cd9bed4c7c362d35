package holdepunkt.improvement.mandates.minutes;

import holdepunkt.core.AccountId;
import holdepunkt.core.Viewer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was written down at a meeting: its own points, what was said, who was there. */
@Component
class MinuteRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    MinuteRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param roll empty in lists from before each kept its own */
    record WhoWasThere(int number, Set<AccountId> present, List<Attending> roll) {}

    private record Kept(UUID account, String name, boolean represents, boolean present) {}

    List<AgendaItem> points(Viewer viewer, UUID meeting) {
        return sql.sql("select id, title from improvement.agenda_point where area_id = ? and meeting_id = ? order by added_at, id").params(viewer.area().value(), meeting)
                .query((row, number) -> new AgendaItem("point/" + row.getObject("id", UUID.class), "mandates.agenda.points", row.getString("title"), "", null, 0, "", List.of())).list();
    }

    /** The latest wording of each. */
    List<AgendaItem> minutes(Viewer viewer, UUID meeting) {
        return sql.sql("select distinct on (item) item, number, title, href, said from improvement.minute where area_id = ? and meeting_id = ? order by item, number desc")
                .params(viewer.area().value(), meeting).query((row, number) -> new AgendaItem(row.getString("item"), "mandates.agenda.treated", row.getString("title"),
                        row.getString("href"), null, row.getInt("number"), row.getString("said"), List.of())).list();
    }

    Optional<WhoWasThere> attendance(Viewer viewer, UUID meeting) {
        return sql.sql("select number, present, roll from improvement.attendance where area_id = ? and meeting_id = ? order by number desc limit 1")
                .params(viewer.area().value(), meeting).query((row, number) -> new WhoWasThere(row.getInt("number"),
                        Arrays.stream((UUID[]) row.getArray("present").getArray()).map(AccountId::new).collect(Collectors.toSet()), roll(row.getString("roll")))).optional();
    }

    private static List<Attending> roll(@Nullable String kept) {
        return kept == null ? List.of() : Arrays.stream(JSON.readValue(kept, Kept[].class)).map(one -> new Attending(new AccountId(one.account()), one.name(), one.represents(), one.present())).toList();
    }

    void say(Viewer viewer, GroupMeeting meeting, AgendaItem item, String said) {
        sql.sql("insert into improvement.minute (area_id, meeting_id, group_id, item, number, title, href, said, written_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), meeting.id(), meeting.group(), item.key(), item.version() + 1, item.title(), item.href(), said, viewer.account().value()).update();
    }

    void attend(Viewer viewer, GroupMeeting meeting, int number, List<Attending> roll) {
        sql.sql("insert into improvement.attendance (area_id, meeting_id, group_id, number, present, roll, written_by) values (?, ?, ?, ?, ?, ?::jsonb, ?)")
                .params(viewer.area().value(), meeting.id(), meeting.group(), number, roll.stream().filter(Attending::present).map(one -> one.account().value()).toArray(UUID[]::new),
                        JSON.writeValueAsString(roll.stream().map(one -> new Kept(one.account().value(), one.name(), one.represents(), one.present())).toList()), viewer.account().value()).update();
    }

    void close(Viewer viewer, GroupMeeting meeting, int number, String content) {
        sql.sql("insert into improvement.minutes_closing (area_id, meeting_id, group_id, number, content, closed_by) values (?, ?, ?, ?, ?::jsonb, ?)")
                .params(viewer.area().value(), meeting.id(), meeting.group(), number, content, viewer.account().value()).update();
    }

    void reopen(Viewer viewer, GroupMeeting meeting, int number, String because) {
        sql.sql("insert into improvement.minutes_reopening (area_id, meeting_id, group_id, number, because, reopened_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), meeting.id(), meeting.group(), number, because, viewer.account().value()).update();
    }

    Optional<String> content(Viewer viewer, UUID meeting, int number) {
        return sql.sql("select content from improvement.minutes_closing where area_id = ? and meeting_id = ? and number = ?")
                .params(viewer.area().value(), meeting, number).query(String.class).optional();
    }
}
