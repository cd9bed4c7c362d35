package holdepunkt.improvement.mandates;

import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group gets a name and a home. It stands only when it has a mandate, members, and has been opened. Called inside the gate. */
@Component
public class FoundingGroups {

    private static final int NAME = 80;

    private final JdbcClient sql;

    FoundingGroups(JdbcClient sql) {
        this.sql = sql;
    }

    public UUID found(Viewer viewer, GroupKind kind, String name, UnitId unit) {
        Builders.mustBuild(viewer);
        var id = UUID.randomUUID();
        sql.sql("insert into improvement.work_group (area_id, id, unit_id, kind, name, founded_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), id, unit.value(), kind.code(), Said.something(name, "name", NAME), viewer.account().value()).update();
        return id;
    }
}
