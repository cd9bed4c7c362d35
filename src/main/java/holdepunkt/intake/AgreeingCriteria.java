package holdepunkt.intake;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A user representative agrees to a version of the criteria, in her own name. Called inside the gate. */
@Component
public class AgreeingCriteria {

    static final String ROLE = "user_representative";

    private final JdbcClient sql;
    private final CriteriaVersions versions;

    AgreeingCriteria(JdbcClient sql, CriteriaVersions versions) {
        this.sql = sql;
        this.versions = versions;
    }

    /** Agreeing twice is agreeing once. */
    public void agree(Viewer viewer, UUID version) {
        if (!viewer.worksAs(ROLE)) {
            throw new NotOpen();
        }
        var criteria = versions.version(viewer.area(), version);
        sql.sql("insert into intake.criteria_agreement (area_id, id, version_id, account_id) values (?, ?, ?, ?) on conflict do nothing")
                .params(viewer.area().value(), UUID.randomUUID(), criteria.id(), viewer.account().value()).update();
    }
}
