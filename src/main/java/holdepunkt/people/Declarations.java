package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R4: those who come from outside the services, and whether somebody keeps their declaration of confidentiality. Without it none is a fixed contact. */
@Component
public class Declarations {

    private final JdbcClient sql;
    private final Gate gate;

    Declarations(JdbcClient sql, Gate gate) {
        this.sql = sql;
        this.gate = gate;
    }

    /** Those without a declaration first. */
    public List<Outsider> outsiders(AreaId area) {
        return sql.sql("""
                select distinct on (d.signed_on is not null, a.name, a.id) a.id, a.name, u.name as unit, d.signed_on, k.name as keeper
                  from access.work w
                  join access.account a on a.area_id = w.area_id and a.id = w.account_id and a.person_id is null
                  join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                  join directory.organisation o on o.area_id = u.area_id and o.id = u.organisation_id and o.kind in ('user_organisation', 'volunteer')
                  left join lateral (select * from access.declaration d where d.area_id = a.area_id and d.account_id = a.id order by d.kept_at desc limit 1) d on true
                  left join access.account k on k.area_id = d.area_id and k.id = d.kept_by
                 where w.area_id = :area and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                 order by d.signed_on is not null, a.name, a.id""")
                .param("area", area.value()).query((row, number) -> new Outsider(new AccountId(row.getObject("id", UUID.class)), row.getString("name"),
                        row.getString("unit"), row.getObject("signed_on", LocalDate.class), row.getString("keeper"))).list();
    }

    /** @throws BrokenRule for a day that has not come */
    public void keep(AreaId area, AccountId account, LocalDate signedOn, AccountId by) {
        if (signedOn.isAfter(LocalDate.now(Period.NORWAY))) {
            throw new BrokenRule("people.rule.signedOn", "signedOn");
        }
        gate.asSystem(area, "contacts", "keep a declaration", () -> sql.sql(
                "insert into access.declaration (area_id, id, account_id, signed_on, kept_by) values (?, gen_random_uuid(), ?, ?, ?)")
                .params(area.value(), account.value(), signedOn, by.value()).update());
    }
}
