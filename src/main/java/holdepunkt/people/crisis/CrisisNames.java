package holdepunkt.people.crisis;

import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom she has named to be called when she is admitted (R13). */
@Component
public class CrisisNames {

    private final JdbcClient sql;
    private final Sealing sealing;

    CrisisNames(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public List<CrisisName> of(Opening opening) {
        return sql.sql("""
                select n.id, a.name as staff, (select u.name from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                                                where w.area_id = a.area_id and w.account_id = a.id and n.person_id <> all ((select people.places_hidden())::uuid[]) order by w.ends_at nulls first, w.begins_at limit 1) as unit, n.name, n.phone
                  from people.crisis_name n left join access.account a on a.area_id = n.area_id and a.id = n.account_id
                 where n.area_id = :area and n.person_id = :person
                   and not exists (select from people.crisis_name_end e where e.area_id = n.area_id and e.crisis_name_id = n.id)
                 order by n.added_at""")
                .param("area", opening.area().value()).param("person", opening.person().value()).query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new CrisisName(id, row.getString("staff"), row.getString("unit"), sealing.openOrNull(place(opening, "name", id), row.getBytes("name")),
                            sealing.openOrNull(place(opening, "phone", id), row.getBytes("phone")));
                }).list();
    }

    /** For whoever may call people to her meeting: has she named this one? */
    public boolean named(Opening opening, AccountId who) {
        return sql.sql("select people.named_for_crisis(?, ?)").params(opening.person().value(), who.value()).query(Boolean.class).single();
    }

    public void addStaff(Opening hers, AccountId who) {
        sql.sql("insert into people.crisis_name (area_id, id, person_id, account_id) values (?, gen_random_uuid(), ?, ?)")
                .params(hers.area().value(), hers.person().value(), who.value()).update();
    }

    public void add(Opening hers, PersonText name, @Nullable PersonText phone) {
        var id = UUID.randomUUID();
        sql.sql("insert into people.crisis_name (area_id, id, person_id, name, phone) values (:area, :id, :person, :name, :phone)")
                .param("area", hers.area().value()).param("id", id).param("person", hers.person().value()).param("name", sealing.seal(place(hers, "name", id), name))
                .param("phone", sealing.sealOrNull(place(hers, "phone", id), phone), java.sql.Types.BINARY).update();
    }

    /** @throws NotOpen if there is no such name */
    public void takeOff(Opening hers, UUID id) {
        if (of(hers).stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotOpen();
        }
        sql.sql("insert into people.crisis_name_end (area_id, id, person_id, crisis_name_id) values (?, gen_random_uuid(), ?, ?)")
                .params(hers.area().value(), hers.person().value(), id).update();
    }

    private static Sealing.Place place(Opening opening, String column, UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), "people.crisis_name." + column, row);
    }
}
