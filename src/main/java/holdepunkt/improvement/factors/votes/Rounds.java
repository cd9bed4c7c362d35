package holdepunkt.improvement.factors.votes;

import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds of votes of a map. Called inside the gate. */
@Component
public class Rounds {

    private final JdbcClient sql;

    Rounds(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    public List<Round> of(Viewer viewer, UUID map) {
        return sql.sql("""
                select r.id, r.number, r.votes_each, a.name, r.opened_at, c.closed_at, improvement.factor_voters(r.id) as voters,
                       (select array(select distinct improvement.finding_now(one) from unnest(b.findings) as one) from improvement.factor_ballot b where b.area_id = r.area_id and b.round_id = r.id and b.voter = :me order by b.number desc limit 1) as mine
                  from improvement.factor_round r join access.account a on a.area_id = r.area_id and a.id = r.opened_by
                  left join improvement.factor_round_closing c on c.area_id = r.area_id and c.round_id = r.id
                 where r.area_id = :area and r.map_id = :map order by r.number desc""").param("area", viewer.area().value()).param("map", map)
                .param("me", viewer.account().value()).query((row, number) -> round(row)).list();
    }

    /** The one that is open, if any is. */
    public Optional<Round> open(Viewer viewer, UUID map) {
        return of(viewer, map).stream().filter(Round::isOpen).findFirst();
    }

    /** How the votes fell in the latest round that is closed; empty before. */
    public Map<UUID, Integer> latest(Viewer viewer, UUID map) {
        return of(viewer, map).stream().filter(round -> !round.isOpen()).findFirst().map(Round::votes).orElse(Map.of());
    }

    private Round round(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        var mine = row.getArray("mine");
        return new Round(id, row.getInt("number"), row.getInt("votes_each"), row.getString("name"), row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(), row.getInt("voters"), mine == null ? Set.of() : Set.copyOf(Arrays.asList((UUID[]) mine.getArray())),
                closed == null ? Map.of() : votes(id));
    }

    private Map<UUID, Integer> votes(UUID round) {
        var votes = new HashMap<UUID, Integer>();
        sql.sql("select finding, votes from improvement.factor_votes(?)").param(round).query(row -> {
            votes.put(row.getObject("finding", UUID.class), row.getInt("votes"));
        });
        return Map.copyOf(votes);
    }
}
