package holdepunkt.improvement.factors;

import holdepunkt.core.NotOpen;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The factor maps of an area, each as it is and as it was. Called inside the gate. */
@Component
public class FactorMaps {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    FactorMaps(JdbcClient sql) {
        this.sql = sql;
    }

    /** Something that was done to a map. @param what a word, such as {@code finding_added} @param label the wording it was about */
    public record Step(long number, String what, String label, String by, Instant at) {}

    /** The one changed last first. */
    public List<MapLine> all(Viewer viewer) {
        return sql.sql("""
                select m.id, m.group_name, u.name as unit_name, r.made_at, r.content ->> 'title' as title,
                       jsonb_array_length(jsonb_path_query_array(r.content, '$.contexts[*].factors[*].findings[*]')) as findings,
                       jsonb_array_length(r.content -> 'priorities') as priorities
                  from improvement.factor_map m join directory.unit u on u.area_id = m.area_id and u.id = m.unit_id
                  join lateral (select content, made_at from improvement.factor_revision where area_id = m.area_id and map_id = m.id order by number desc limit 1) r on true
                 where m.area_id = ? order by r.made_at desc, m.id""").param(viewer.area().value()).query((row, number) -> new MapLine(row.getObject("id", UUID.class),
                row.getString("title"), row.getString("group_name"), row.getString("unit_name"), row.getInt("findings"), row.getInt("priorities"),
                row.getObject("made_at", OffsetDateTime.class).toInstant())).list();
    }

    /** As it is now. @throws NotOpen when there is none here */
    public MapSheet now(Viewer viewer, UUID map) {
        return sql.sql("""
                select m.id, m.group_name, u.name as unit_name, r.number, r.content
                  from improvement.factor_map m join directory.unit u on u.area_id = m.area_id and u.id = m.unit_id
                  join improvement.factor_revision r on r.area_id = m.area_id and r.map_id = m.id
                 where m.area_id = ? and m.id = ? order by r.number desc limit 1""").params(viewer.area().value(), map).query((row, number) -> sheet(row))
                .optional().orElseThrow(NotOpen::new);
    }

    private static MapSheet sheet(ResultSet row) throws SQLException {
        return new MapSheet(row.getObject("id", UUID.class), row.getLong("number"), row.getString("group_name"), row.getString("unit_name"), read(row.getString("content")));
    }

    /** As it was at one version. */
    Optional<FactorMap> at(Viewer viewer, UUID map, long version) {
        return sql.sql("select content from improvement.factor_revision where area_id = ? and map_id = ? and number = ?")
                .params(viewer.area().value(), map, version).query((row, number) -> read(row.getString("content"))).optional();
    }

    /** Everything that was done to it, the latest first. */
    public List<Step> steps(Viewer viewer, UUID map) {
        return sql.sql("""
                select r.number, r.what, r.label, a.name, r.made_at from improvement.factor_revision r
                  join access.account a on a.area_id = r.area_id and a.id = r.made_by
                 where r.area_id = ? and r.map_id = ? order by r.number desc""").params(viewer.area().value(), map).query((row, number) -> new Step(row.getLong("number"),
                row.getString("what"), row.getString("label"), row.getString("name"), row.getObject("made_at", OffsetDateTime.class).toInstant())).list();
    }

    /** From here to the end of the transaction nobody else changes it, nor opens or closes a round of votes. */
    public void lock(UUID map) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:map::text, 1260))").param("map", map).query().listOfRows();
    }

    void begin(Viewer viewer, UUID map, UnitId unit, String group) {
        sql.sql("insert into improvement.factor_map (area_id, id, unit_id, group_name, begun_by) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), map, unit.value(), group, viewer.account().value()).update();
    }

    void add(Viewer viewer, UUID map, long number, FactorMap content, MapChange change) {
        sql.sql("insert into improvement.factor_revision (area_id, map_id, number, what, part_id, label, content, made_by) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)")
                .params(viewer.area().value(), map, number, change.what(), change.part(), change.label(), JSON.writeValueAsString(content), viewer.account().value()).update();
    }

    private static FactorMap read(String content) {
        return JSON.readValue(content, FactorMap.class);
    }
}
