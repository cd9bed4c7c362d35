package holdepunkt.meetings.room;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What could be done, before anything is decided; work, activity, home and money first. */
@Repository
public class Options {

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Drafts drafts;
    private final RoomFinish finish;
    private final ApplicationEventPublisher events;

    Options(JdbcClient sql, Sealing sealing, Drafts drafts, RoomFinish finish, ApplicationEventPublisher events) {
        this.sql = sql;
        this.sealing = sealing;
        this.drafts = drafts;
        this.finish = finish;
        this.events = events;
    }

    private record Option(Topic topic, String what) {}

    public Map<Topic, List<String>> of(Room room) {
        return sql.sql("select id, topic, what from meetings.option_line where area_id = :area and meeting_id = :meeting order by position")
                .param("area", room.area().value()).param("meeting", room.id())
                .query((row, number) -> new Option(Topic.of(row.getString("topic")),
                        sealing.open(place(room, row.getObject("id", UUID.class)), row.getBytes("what")).reveal()))
                .list().stream().collect(Collectors.groupingBy(Option::topic, () -> new EnumMap<>(Topic.class), Collectors.mapping(Option::what, Collectors.toList())));
    }

    public void add(Room room, Topic topic, PersonText what) {
        room.writing();
        finish.notYet(room);
        if (what.isBlank()) {
            throw new BrokenRule("room.rule.option", "option");
        }
        var id = UUID.randomUUID();
        sql.sql("""
                insert into meetings.option_line (area_id, id, meeting_id, person_id, topic, what, written_by)
                values (:area, :id, :meeting, :person, :topic, :what, :actor)""")
                .param("area", room.area().value()).param("id", id).param("meeting", room.id()).param("person", room.opening().person().value())
                .param("topic", topic.code()).param("what", sealing.seal(place(room, id), what))
                .param("actor", room.opening().viewer().account().value()).update();
        drafts.clear(room, "option");
        events.publishEvent(new RoomChanged(room.id()));
    }

    private static Sealing.Place place(Room room, UUID id) {
        return new Sealing.Place(room.area(), room.opening().person(), "meetings.option_line.what", id);
    }
}
