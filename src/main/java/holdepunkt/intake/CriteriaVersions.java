package holdepunkt.intake;

import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All versions of the criteria. The one that counts is the newest a user representative has agreed to. */
@Component
public class CriteriaVersions {

    private final JdbcClient sql;

    CriteriaVersions(JdbcClient sql) {
        this.sql = sql;
    }

    /** @throws BrokenRule until user representatives have agreed to a version: without it nobody can be asked about */
    public Criteria live(AreaId area) {
        return all(area).stream().filter(Criteria::isAgreed).findFirst().orElseThrow(() -> BrokenRule.of("intake.rule.noCriteria"));
    }

    public Criteria version(AreaId area, UUID id) {
        return all(area).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotOpen::new);
    }

    /** Newest first. */
    public List<Criteria> all(AreaId area) {
        var versions = new LinkedHashMap<UUID, Criteria>();
        sql.sql("""
                select v.id, v.number, v.written_at, b.name as written_by, c.id as criterion, c.nb, c.nn, c.en,
                       array(select a.name from intake.criteria_agreement g join access.account a on a.area_id = g.area_id and a.id = g.account_id
                              where g.area_id = v.area_id and g.version_id = v.id order by g.agreed_at) as agreed_by
                  from intake.criteria_version v join intake.criterion c on c.area_id = v.area_id and c.version_id = v.id
                  left join access.account b on b.area_id = v.area_id and b.id = v.written_by
                 where v.area_id = ? order by v.number desc, c.position""")
                .param(area.value()).query(row -> {
                    var id = row.getObject("id", UUID.class);
                    int number = row.getInt("number");
                    var agreed = List.of((String[]) row.getArray("agreed_by").getArray());
                    var by = row.getString("written_by");
                    var at = row.getObject("written_at", OffsetDateTime.class).toInstant();
                    versions.computeIfAbsent(id, fresh -> new Criteria(id, number, new ArrayList<>(), agreed, by, at)).sentences()
                            .add(new Criterion(row.getObject("criterion", UUID.class), row.getString("nb"), row.getString("nn"), row.getString("en")));
                });
        return List.copyOf(versions.values());
    }
}
