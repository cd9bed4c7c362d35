package holdepunkt.improvement.incidents.telling;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The stories of an area, each as it is told now. Called inside the gate. */
@Component
public class Incidents {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    Incidents(JdbcClient sql) {
        this.sql = sql;
    }

    /** A story as it was told for the so-manieth time. */
    public record Telling(UUID id, long version, Incident incident) {}

    /** @throws NotOpen when there is none here */
    public Telling now(Viewer viewer, UUID incident) {
        return sql.sql("select number, content from improvement.telling where area_id = ? and incident_id = ? order by number desc limit 1")
                .params(viewer.area().value(), incident).query((row, number) -> new Telling(incident, row.getLong("number"), JSON.readValue(row.getString("content"), Incident.class)))
                .optional().orElseThrow(NotOpen::new);
    }

    /** The latest story first; when it was told is not said. */
    public List<Telling> all(Viewer viewer) {
        return sql.sql("""
                select i.id, t.number, t.content from improvement.incident i
                  join lateral (select number, content from improvement.telling t where t.area_id = i.area_id and t.incident_id = i.id order by number desc limit 1) t on true
                 where i.area_id = ? order by i.told_at desc, i.id""").params(viewer.area().value())
                .query((row, number) -> new Telling(row.getObject("id", UUID.class), row.getLong("number"), JSON.readValue(row.getString("content"), Incident.class))).list();
    }

    /** Only to see who changed what in between: no page shows an earlier telling. */
    Optional<Incident> at(Viewer viewer, UUID incident, long version) {
        return sql.sql("select content from improvement.telling where area_id = ? and incident_id = ? and number = ?").params(viewer.area().value(), incident, version)
                .query((row, number) -> JSON.readValue(row.getString("content"), Incident.class)).optional();
    }

    /** Why a word is not what it looks like, by what was found. */
    public Map<String, String> answers(Viewer viewer, UUID incident) {
        var answers = new TreeMap<String, String>();
        sql.sql("select found, because from improvement.incident_answer where area_id = ? and incident_id = ? order by answered_at").params(viewer.area().value(), incident)
                .query(row -> {
                    answers.put(row.getString("found"), row.getString("because"));
                });
        return answers;
    }

    /** Those of every story, by its id. */
    public Map<UUID, Map<String, String>> answers(Viewer viewer) {
        var answers = new HashMap<UUID, Map<String, String>>();
        sql.sql("select incident_id, found, because from improvement.incident_answer where area_id = ? order by answered_at").params(viewer.area().value()).query(row -> {
            answers.computeIfAbsent(row.getObject("incident_id", UUID.class), one -> new TreeMap<>()).put(row.getString("found"), row.getString("because"));
        });
        return answers;
    }

    void begin(Viewer viewer, UUID incident) {
        sql.sql("insert into improvement.incident (area_id, id, told_by) values (?, ?, ?)").params(viewer.area().value(), incident, viewer.account().value()).update();
    }

    /** From here to the end of the transaction nobody else tells it anew. */
    void lock(UUID incident) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:id::text, 1280))").param("id", incident).query().listOfRows();
    }

    void add(Viewer viewer, Telling telling, Map<String, String> answers) {
        sql.sql("insert into improvement.telling (area_id, incident_id, number, content, told_by) values (?, ?, ?, ?::jsonb, ?)")
                .params(viewer.area().value(), telling.id(), telling.version(), JSON.writeValueAsString(telling.incident()), viewer.account().value()).update();
        answer(viewer, telling.id(), answers);
    }

    /** Keeps why words of this story are not what they look like, so that it is asked once. */
    public void answer(Viewer viewer, UUID incident, Map<String, String> answers) {
        answers.forEach((found, because) -> sql.sql("insert into improvement.incident_answer (area_id, id, incident_id, found, because, answered_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), incident, found, because, viewer.account().value()).update());
    }
}
