package holdepunkt.improvement.chains.national;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Chains;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been published, here and in other areas. Called inside the gate. */
@Component
public class Editions {

    private final JdbcClient sql;

    Editions(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest edition of each chain, by title. */
    public List<Edition> latest() {
        return sql.sql("""
                select * from (select distinct on (n.area_id, n.chain_id) n.area_id, n.id, n.chain_id, n.content ->> 'title' as title, n.area_name, n.published_at
                                 from improvement.national n order by n.area_id, n.chain_id, n.published_at desc) n order by n.title, n.area_name""")
                .query((row, number) -> edition(row)).list();
    }

    /** The chain of an edition. @throws NotOpen when there is none */
    public Chain chain(UUID area, UUID edition) {
        return sql.sql("select content from improvement.national where area_id = ? and id = ?").params(area, edition)
                .query((row, number) -> Chains.read(row.getString("content"))).optional().orElseThrow(NotOpen::new);
    }

    /** What this chain has been published as, the latest first. */
    public List<Edition> of(Viewer viewer, UUID chain) {
        return sql.sql("""
                select n.area_id, n.id, n.chain_id, n.content ->> 'title' as title, n.area_name, n.published_at from improvement.national n
                 where n.area_id = ? and n.chain_id = ? order by n.published_at desc""").params(viewer.area().value(), chain).query((row, number) -> edition(row)).list();
    }

    /** The edition a chain was taken up from. */
    public Optional<Edition> above(Viewer viewer, UUID chain) {
        return sql.sql("""
                select n.area_id, n.id, n.chain_id, n.content ->> 'title' as title, n.area_name, n.published_at
                  from improvement.taking_up t join improvement.national n on n.area_id = t.national_area and n.id = t.national_id
                 where t.area_id = ? and t.chain_id = ?""").params(viewer.area().value(), chain).query((row, number) -> edition(row)).optional();
    }

    /** The latest edition of the same chain. */
    Edition newest(Edition edition) {
        return latest().stream().filter(one -> one.area().equals(edition.area()) && one.chain().equals(edition.chain())).findFirst().orElse(edition);
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(row.getObject("area_id", UUID.class), row.getObject("id", UUID.class), row.getObject("chain_id", UUID.class), row.getString("title"),
                row.getString("area_name"), row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
