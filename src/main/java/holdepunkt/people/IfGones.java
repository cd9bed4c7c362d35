package holdepunkt.people;

import holdepunkt.core.AreaId;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.Sealing;
import holdepunkt.core.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** "If I disappear", one for each person who wrote it. */
@Component
public class IfGones {

    private final JdbcClient sql;
    private final Sealing sealing;

    IfGones(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public IfGone of(Opening opening) {
        var area = opening.area();
        var person = opening.person();
        return sql.sql("select who, places, leave_me, version from people.if_gone where area_id = ? and person_id = ?").params(area.value(), person.value())
                .query((row, number) -> new IfGone(sealing.openOrNull(place(area, person, "who"), row.getBytes("who")),
                        sealing.openOrNull(place(area, person, "places"), row.getBytes("places")),
                        sealing.openOrNull(place(area, person, "leave_me"), row.getBytes("leave_me")), row.getLong("version")))
                .optional().orElse(new IfGone(null, null, null, 0));
    }

    /** @throws Stale when it was changed in between */
    public void save(Opening opening, IfGone wanted) {
        var area = opening.area();
        var person = opening.person();
        int done = sql.sql("""
                insert into people.if_gone as g (area_id, person_id, who, places, leave_me, version) values (:area, :person, :who, :places, :leave, 1)
                on conflict (area_id, person_id) do update
                   set who = excluded.who, places = excluded.places, leave_me = excluded.leave_me, version = g.version + 1, written_at = now()
                 where g.version = :seen""")
                .param("area", area.value()).param("person", person.value())
                .param("who", sealing.sealOrNull(place(area, person, "who"), wanted.who()), java.sql.Types.BINARY)
                .param("places", sealing.sealOrNull(place(area, person, "places"), wanted.places()), java.sql.Types.BINARY)
                .param("leave", sealing.sealOrNull(place(area, person, "leave_me"), wanted.leaveMe()), java.sql.Types.BINARY)
                .param("seen", wanted.version()).update();
        if (done == 0) {
            throw new Stale();
        }
    }

    private static Sealing.Place place(AreaId area, PersonId person, String column) {
        return new Sealing.Place(area, person, "people.if_gone." + column, person.value());
    }
}
