package holdepunkt.access;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says that someone who works there is shown to persons by their role and not by name, from now on, and that it is no longer so. Each is a dated row. */
@Component
public class ProtectingStaff {

    private static final String ACTOR = "access";

    private final JdbcClient sql;
    private final Gate gate;

    ProtectingStaff(JdbcClient sql, Gate gate) {
        this.sql = sql;
        this.gate = gate;
    }

    /** Once is enough: protected again, nothing is added. */
    public void protect(AreaId area, AccountId account, AccountId by) {
        gate.asSystem(area, ACTOR, "show by role", () -> sql.sql("""
                insert into access.protection (area_id, id, account_id, set_by)
                select a.area_id, gen_random_uuid(), a.id, :by from access.account a where a.area_id = :area and a.id = :account and not a.shown_by_role""")
                .param("area", area.value()).param("account", account.value()).param("by", by.value()).update());
    }

    public void end(AreaId area, AccountId account, AccountId by) {
        gate.asSystem(area, ACTOR, "show by name", () -> sql.sql("""
                insert into access.protection_end (area_id, id, protection_id, ended_by)
                select p.area_id, gen_random_uuid(), p.id, :by from access.protection p where p.area_id = :area and p.account_id = :account
                on conflict (area_id, protection_id) do nothing""")
                .param("area", area.value()).param("account", account.value()).param("by", by.value()).update());
    }
}
