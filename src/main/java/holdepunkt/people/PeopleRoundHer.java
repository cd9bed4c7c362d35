package holdepunkt.people;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people round her: named one by one, and taken off again by a row, so that it is known who did. Being named gives nobody a way in. */
@Component
public class PeopleRoundHer {

    private final JdbcClient sql;
    private final Sealing sealing;

    PeopleRoundHer(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public List<RoundHer> of(Opening opening) {
        return sql.sql("""
                select r.id, r.name, r.relation, r.phone from people.round_her r
                 where r.area_id = :area and r.person_id = :person
                   and not exists (select from people.round_her_end e where e.area_id = r.area_id and e.round_her_id = r.id)
                 order by r.added_at""")
                .param("area", opening.area().value()).param("person", opening.person().value())
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new RoundHer(id, sealing.open(place(opening, "name", id), row.getBytes("name")), row.getString("relation"),
                            sealing.openOrNull(place(opening, "phone", id), row.getBytes("phone")));
                }).list();
    }

    public void add(Opening opening, PersonText name, String relation, @Nullable PersonText phone) {
        var id = UUID.randomUUID();
        sql.sql("insert into people.round_her (area_id, id, person_id, name, relation, phone) values (:area, :id, :person, :name, :relation, :phone)")
                .param("area", opening.area().value()).param("id", id).param("person", opening.person().value())
                .param("name", sealing.seal(place(opening, "name", id), name)).param("relation", relation)
                .param("phone", sealing.sealOrNull(place(opening, "phone", id), phone), java.sql.Types.BINARY).update();
    }

    /** @throws NotOpen if there is no such one round her */
    public void takeOff(Opening opening, UUID id) {
        if (of(opening).stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotOpen();
        }
        sql.sql("insert into people.round_her_end (area_id, id, person_id, round_her_id) values (?, gen_random_uuid(), ?, ?)")
                .params(opening.area().value(), opening.person().value(), id).update();
    }

    private static Sealing.Place place(Opening opening, String column, UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), "people.round_her." + column, row);
    }
}
