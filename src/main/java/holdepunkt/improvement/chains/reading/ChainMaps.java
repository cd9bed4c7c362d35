package holdepunkt.improvement.chains.reading;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Chains;
import holdepunkt.improvement.chains.evidence.Confidence;
import holdepunkt.improvement.chains.evidence.Progress;
import holdepunkt.improvement.chains.evidence.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads chains for their pages. Called inside the gate. */
@Component
public class ChainMaps {

    private final JdbcClient sql;

    ChainMaps(JdbcClient sql) {
        this.sql = sql;
    }

    /** The one changed last first. */
    public List<ChainLine> all(Viewer viewer) {
        return sql.sql("""
                select c.id, c.group_name, u.name as unit_name, r.made_at, r.content ->> 'title' as title,
                       jsonb_array_length(jsonb_path_query_array(r.content, '$.columns[*].groups[*].stones[*]')) as stones,
                       (select count(distinct g.part_id) from improvement.rating g where g.area_id = c.area_id and g.chain_id = c.id) as rated
                  from improvement.chain c join directory.unit u on u.area_id = c.area_id and u.id = c.unit_id
                  join lateral (select content, made_at from improvement.revision where area_id = c.area_id and chain_id = c.id order by number desc limit 1) r on true
                 where c.area_id = ? order by r.made_at desc""").param(viewer.area().value()).query((row, number) -> new ChainLine(row.getObject("id", UUID.class),
                row.getString("title"), row.getString("group_name"), row.getString("unit_name"), row.getInt("stones"), row.getInt("rated"), at(row, "made_at"))).list();
    }

    /** @throws NotOpen when there is none here */
    public ChainMap of(Viewer viewer, UUID chain) {
        var ratings = ratings(viewer, chain);
        var evidence = evidence(viewer, chain);
        return sql.sql("""
                select r.number, r.content, c.unit_id, u.name as unit_name, c.group_name
                  from improvement.chain c join directory.unit u on u.area_id = c.area_id and u.id = c.unit_id
                  join improvement.revision r on r.area_id = c.area_id and r.chain_id = c.id
                 where c.area_id = ? and c.id = ? order by r.number desc limit 1""").params(viewer.area().value(), chain).query((row, number) -> new ChainMap(chain,
                row.getLong("number"), Chains.read(row.getString("content")), row.getObject("unit_id", UUID.class), row.getString("unit_name"),
                row.getString("group_name"), ratings, evidence)).optional().orElseThrow(NotOpen::new);
    }

    private Map<UUID, Rating> ratings(Viewer viewer, UUID chain) {
        var latest = new HashMap<UUID, Rating>();
        sql.sql("""
                select distinct on (g.part_id) g.part_id, g.progress, g.confidence, g.because, a.name, g.rated_at
                  from improvement.rating g join access.account a on a.area_id = g.area_id and a.id = g.rated_by
                 where g.area_id = ? and g.chain_id = ? order by g.part_id, g.number desc""").params(viewer.area().value(), chain)
                .query((row, number) -> rating(row)).list().forEach(rating -> latest.put(rating.part(), rating));
        return Map.copyOf(latest);
    }

    private static Rating rating(ResultSet row) throws SQLException {
        return new Rating(row.getObject("part_id", UUID.class), Progress.of(row.getString("progress")), Confidence.of(row.getString("confidence")),
                row.getString("because"), row.getString("name"), at(row, "rated_at"));
    }

    private Map<UUID, Integer> evidence(Viewer viewer, UUID chain) {
        var counts = new HashMap<UUID, Integer>();
        sql.sql("""
                select e.part_id, count(*) as pieces from improvement.evidence e where e.area_id = ? and e.chain_id = ?
                   and not exists (select from improvement.evidence_withdrawal w where w.area_id = e.area_id and w.evidence_id = e.id) group by e.part_id""")
                .params(viewer.area().value(), chain).query(row -> {
                    counts.put(row.getObject("part_id", UUID.class), row.getInt("pieces"));
                });
        return Map.copyOf(counts);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
