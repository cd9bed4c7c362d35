package holdepunkt.people.naming;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Her name as it stands, and the rows of what stood before. */
@Component
public class HerNames {

    private final JdbcClient sql;
    private final Sealing sealing;

    HerNames(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public HerName of(Opening hers) {
        return sql.sql("select name, called, version from people.person where area_id = ? and id = ?").params(hers.area().value(), hers.person().value())
                .query((row, number) -> new HerName(row.getString("name"), row.getString("called"), row.getLong("version"), before(hers))).single();
    }

    private List<HerName.Before> before(Opening hers) {
        return sql.sql("""
                select b.id, b.name, b.called, b.changed_at, a.name as by_name from people.name_before b
                  left join access.account a on a.area_id = b.area_id and a.id = b.changed_by
                 where b.area_id = ? and b.person_id = ? order by b.changed_at desc""")
                .params(hers.area().value(), hers.person().value()).query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new HerName.Before(sealing.open(place(hers, "name", id), row.getBytes("name")).reveal(),
                            sealing.open(place(hers, "called", id), row.getBytes("called")).reveal(), row.getString("by_name"),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant());
                }).list();
    }

    void keep(Opening hers, HerName before) {
        var id = UUID.randomUUID();
        sql.sql("insert into people.name_before (area_id, id, person_id, name, called) values (?, ?, ?, ?, ?)")
                .params(hers.area().value(), id, hers.person().value(), sealing.seal(place(hers, "name", id), PersonText.of(before.name())),
                        sealing.seal(place(hers, "called", id), PersonText.of(before.called()))).update();
    }

    boolean change(Opening hers, String name, String called, long seen) {
        return sql.sql("update people.person set name = ?, called = ?, version = version + 1 where area_id = ? and id = ? and version = ?")
                .params(name, called, hers.area().value(), hers.person().value(), seen).update() == 1;
    }

    private static Sealing.Place place(Opening hers, String column, UUID row) {
        return new Sealing.Place(hers.area(), hers.person(), "people.name_before." + column, row);
    }
}
