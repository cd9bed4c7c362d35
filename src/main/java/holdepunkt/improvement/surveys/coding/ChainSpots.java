package holdepunkt.improvement.surveys.coding;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.evidence.Spot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of all chains, to choose one a quotation is put beside. Called inside the gate. */
@Component
public class ChainSpots {

    private static final int MOST = 500;

    private final JdbcClient sql;

    ChainSpots(JdbcClient sql) {
        this.sql = sql;
    }

    /** By chain and step with a slash between, in words. */
    public Map<String, String> all(Viewer viewer) {
        var spots = new LinkedHashMap<String, String>();
        sql.sql("""
                select c.id as chain, s.one ->> 'id' as stone, r.content ->> 'title' as title, s.one ->> 'text' as words
                  from improvement.chain c
                  join lateral (select content, made_at from improvement.revision where area_id = c.area_id and chain_id = c.id order by number desc limit 1) r on true
                 cross join lateral jsonb_path_query(r.content, '$.columns[*].groups[*].stones[*]') as s(one)
                 where c.area_id = :area order by r.made_at desc limit :most""").param("area", viewer.area().value()).param("most", MOST)
                .query(row -> {
                    spots.put(row.getString("chain") + "/" + row.getString("stone"), row.getString("title") + ": " + row.getString("words"));
                });
        return spots;
    }

    public static Optional<Spot> read(String spot) {
        return spot.matches("[0-9a-f-]{36}/[0-9a-f-]{36}") ? Optional.of(new Spot(UUID.fromString(spot.substring(0, 36)), UUID.fromString(spot.substring(37)))) : Optional.empty();
    }
}
