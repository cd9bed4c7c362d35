package holdepunkt.improvement.chains.reading;

import holdepunkt.core.Viewer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a chain: each step, the versions with a name, and how two of them differ. Called inside the gate. */
@Component
public class ChainHistory {

    private final JdbcClient sql;

    ChainHistory(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    public List<Step> steps(Viewer viewer, UUID chain) {
        return sql.sql("""
                select r.number, r.what, r.label, a.name, r.made_at
                  from improvement.revision r join access.account a on a.area_id = r.area_id and a.id = r.made_by
                 where r.area_id = ? and r.chain_id = ? order by r.number desc""").params(viewer.area().value(), chain).query((row, number) -> new Step(row.getLong("number"),
                row.getString("what"), row.getString("label"), row.getString("name"), row.getObject("made_at", OffsetDateTime.class).toInstant())).list();
    }

    /** The latest first. */
    public List<NamedVersion> versions(Viewer viewer, UUID chain) {
        return sql.sql("""
                select v.number, v.name, a.name as by_name, v.named_at
                  from improvement.named_version v join access.account a on a.area_id = v.area_id and a.id = v.named_by
                 where v.area_id = ? and v.chain_id = ? order by v.number desc, v.named_at desc""").params(viewer.area().value(), chain)
                .query((row, number) -> new NamedVersion(row.getLong("number"), row.getString("name"), row.getString("by_name"),
                        row.getObject("named_at", OffsetDateTime.class).toInstant())).list();
    }
}
