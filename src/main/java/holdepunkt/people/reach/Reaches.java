package holdepunkt.people.reach;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How persons can be reached. Reads and writes under the class {@code reach}; call it inside the gate. */
@Component
public class Reaches {

    private final JdbcClient sql;
    private final Sealing sealing;

    Reaches(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** With no word from her, and for a viewer without a ground, nothing is known and nothing is sent. */
    public Reach of(AreaId area, PersonId person) {
        return sql.sql("""
                select r.channel, r.phone, r.email, r.version, r.hours, p.language,
                       case when p.id = any ((select people.places_hidden())::uuid[]) then null else r.address end as address
                  from people.person p left join people.reach r on r.area_id = p.area_id and r.person_id = p.id
                 where p.area_id = :area and p.id = :person""")
                .param("area", area.value()).param("person", person.value())
                .query((row, number) -> read(area, person, row)).optional().orElse(new Reach("none", null, null, null, "nb", 0));
    }

    private Reach read(AreaId area, PersonId person, ResultSet row) throws SQLException {
        var channel = row.getString("channel");
        return new Reach(channel == null ? "none" : channel, opened(area, person, "phone", row), opened(area, person, "email", row), opened(area, person, "address", row),
                row.getString("language"), row.getLong("version"), row.getString("hours") == null ? "day" : row.getString("hours"));
    }

    private @Nullable PersonText opened(AreaId area, PersonId person, String column, ResultSet row) throws SQLException {
        return sealing.openOrNull(place(area, person, column), row.getBytes(column));
    }

    private static Sealing.Place place(AreaId area, PersonId person, String column) {
        return new Sealing.Place(area, person, "people.reach." + column, person.value());
    }

    /** @throws Stale when someone else saved in between; both texts are in it */
    public void save(AreaId area, PersonId person, Reach wanted) {
        int done = sql.sql("""
                insert into people.reach as r (area_id, person_id, channel, phone, email, address, hours, version)
                values (:area, :person, :channel, :phone, :email, :address, :hours, 1)
                on conflict (area_id, person_id) do update
                   set channel = excluded.channel, phone = excluded.phone, email = excluded.email, address = excluded.address, hours = excluded.hours, version = r.version + 1
                 where r.version = :seen""")
                .param("area", area.value()).param("person", person.value()).param("channel", wanted.channel())
                .param("phone", sealed(area, person, "phone", wanted.phone()), java.sql.Types.BINARY)
                .param("email", sealed(area, person, "email", wanted.email()), java.sql.Types.BINARY)
                .param("address", sealed(area, person, "address", wanted.address()), java.sql.Types.BINARY)
                .param("hours", wanted.hours()).param("seen", wanted.version()).update();
        if (done == 0) {
            throw new Stale();
        }
    }

    /** The language letters and notices come to her in. Hers alone to choose. */
    public void speak(AreaId area, PersonId person, String language) {
        sql.sql("update people.person set language = ?, version = version + 1 where area_id = ? and id = ? and language <> ?")
                .params(language, area.value(), person.value(), language).update();
    }

    /** She wants nothing more: what is known of how to reach her stays, and nothing is sent (R1). */
    public void sendNothing(AreaId area, PersonId person) {
        sql.sql("update people.reach set channel = 'none', version = version + 1 where area_id = ? and person_id = ?").params(area.value(), person.value()).update();
    }

    private byte @Nullable [] sealed(AreaId area, PersonId person, String column, @Nullable PersonText text) {
        return sealing.sealOrNull(place(area, person, column), text);
    }
}
