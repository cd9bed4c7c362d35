package holdepunkt.improvement.incidents.readings;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The results of an area that are read twice, each as it is worded now. Called inside the gate. */
@Component
public class ResultReadings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    ResultReadings(JdbcClient sql) {
        this.sql = sql;
    }

    /** A wording and the number it has. */
    public record Worded(UUID id, long version, TwoReadings readings) {}

    /** The latest result first. */
    public List<Worded> all(Viewer viewer) {
        return sql.sql("""
                select r.id, w.number, w.content from improvement.two_readings r
                  join lateral (select number, content from improvement.two_readings_wording w where w.area_id = r.area_id and w.readings_id = r.id order by number desc limit 1) w on true
                 where r.area_id = ? order by r.begun_at desc, r.id""").params(viewer.area().value())
                .query((row, number) -> new Worded(row.getObject("id", UUID.class), row.getLong("number"), JSON.readValue(row.getString("content"), TwoReadings.class))).list();
    }

    /** @throws NotOpen when there is none here */
    public Worded one(Viewer viewer, UUID id) {
        return all(viewer).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotOpen::new);
    }

    Optional<TwoReadings> at(Viewer viewer, UUID id, long version) {
        return sql.sql("select content from improvement.two_readings_wording where area_id = ? and readings_id = ? and number = ?").params(viewer.area().value(), id, version)
                .query((row, number) -> JSON.readValue(row.getString("content"), TwoReadings.class)).optional();
    }

    void lock(UUID id) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:id::text, 1282))").param("id", id).query().listOfRows();
    }

    void begin(Viewer viewer, UUID id) {
        sql.sql("insert into improvement.two_readings (area_id, id, begun_by) values (?, ?, ?)").params(viewer.area().value(), id, viewer.account().value()).update();
    }

    void add(Viewer viewer, Worded worded) {
        sql.sql("insert into improvement.two_readings_wording (area_id, readings_id, number, content, worded_by) values (?, ?, ?, ?::jsonb, ?)")
                .params(viewer.area().value(), worded.id(), worded.version(), JSON.writeValueAsString(worded.readings()), viewer.account().value()).update();
    }
}
