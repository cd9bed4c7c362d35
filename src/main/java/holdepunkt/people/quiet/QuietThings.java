package holdepunkt.people.quiet;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kept under the class {@code quiet}, which no ground but her own opens. What she takes off is emptied at once, not only hidden. */
@Component
public class QuietThings {

    private final JdbcClient sql;
    private final Sealing sealing;

    QuietThings(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public List<QuietThing> of(Opening hers) {
        return sql.sql("""
                select q.id, q.kind, q.name, q.phone, q.words from people.quiet_thing q
                 where q.area_id = :area and q.person_id = :person
                   and not exists (select from people.quiet_thing_end e where e.area_id = q.area_id and e.quiet_thing_id = q.id)
                 order by q.added_at""")
                .param("area", hers.area().value()).param("person", hers.person().value()).query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new QuietThing(id, row.getString("kind"), sealing.openOrNull(place(hers, "name", id), row.getBytes("name")),
                            sealing.openOrNull(place(hers, "phone", id), row.getBytes("phone")), sealing.openOrNull(place(hers, "words", id), row.getBytes("words")));
                }).list();
    }

    public void addContact(Opening hers, PersonText name, @Nullable PersonText phone) {
        add(hers, "contact", name, phone, null);
    }

    public void addNote(Opening hers, PersonText words) {
        add(hers, "note", null, null, words);
    }

    private void add(Opening hers, String kind, @Nullable PersonText name, @Nullable PersonText phone, @Nullable PersonText words) {
        if ((name == null || name.isBlank()) && (words == null || words.isBlank())) {
            throw new BrokenRule("core.error.missing", name == null ? "words" : "name");
        }
        var id = UUID.randomUUID();
        sql.sql("insert into people.quiet_thing (area_id, id, person_id, kind, name, phone, words) values (:area, :id, :person, :kind, :name, :phone, :words)")
                .param("area", hers.area().value()).param("id", id).param("person", hers.person().value()).param("kind", kind)
                .param("name", sealing.sealOrNull(place(hers, "name", id), name), java.sql.Types.BINARY)
                .param("phone", sealing.sealOrNull(place(hers, "phone", id), phone), java.sql.Types.BINARY)
                .param("words", sealing.sealOrNull(place(hers, "words", id), words), java.sql.Types.BINARY).update();
    }

    /** @throws NotOpen if there is no such thing */
    public void takeOff(Opening hers, UUID id) {
        int emptied = sql.sql("update people.quiet_thing set name = null, phone = null, words = null where area_id = ? and person_id = ? and id = ?")
                .params(hers.area().value(), hers.person().value(), id).update();
        if (emptied == 0) {
            throw new NotOpen();
        }
        sql.sql("insert into people.quiet_thing_end (area_id, id, person_id, quiet_thing_id) values (?, gen_random_uuid(), ?, ?) on conflict do nothing")
                .params(hers.area().value(), hers.person().value(), id).update();
    }

    private static Sealing.Place place(Opening opening, String column, UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), "people.quiet_thing." + column, row);
    }
}
