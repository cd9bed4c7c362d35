package holdepunkt.people.away;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The times she is not free, each a row with the rows that follow it. Seen by her and her contact alone. */
@Component
public class Stays {

    private final JdbcClient sql;
    private final Sealing sealing;

    Stays(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** The one that has not ended. */
    public Optional<Stay> now(Opening opening) {
        return sql.sql("""
                select s.id, s.kind, s.begun_on, (select d.out_on from people.stay_date d where d.area_id = s.area_id and d.stay_id = s.id order by d.said_at desc limit 1) as out_on,
                       (select max(p.until_on) from people.phone_away p where p.area_id = s.area_id and p.stay_id = s.id and p.until_on >= (now() at time zone 'Europe/Oslo')::date) as phone_until,
                       exists (select from people.stay_asked a where a.area_id = s.area_id and a.stay_id = s.id and a.what = 'consents') as consents
                  from people.stay s
                 where s.area_id = :area and s.person_id = :person and not exists (select from people.stay_end e where e.area_id = s.area_id and e.stay_id = s.id)
                 order by s.said_at desc limit 1""")
                .param("area", opening.area().value()).param("person", opening.person().value()).query((row, number) -> read(opening, row)).optional();
    }

    private Stay read(Opening opening, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Stay(id, row.getString("kind"), row.getObject("begun_on", LocalDate.class), row.getObject("out_on", LocalDate.class),
                row.getObject("phone_until", LocalDate.class), row.getBoolean("consents"), handings(opening, id));
    }

    private List<Stay.Handing> handings(Opening opening, UUID stay) {
        return sql.sql("select id, hand, who, handed_on from people.handing where area_id = ? and stay_id = ? order by handed_on desc, said_at desc")
                .params(opening.area().value(), stay)
                .query((row, number) -> new Stay.Handing(row.getString("hand"), sealing.open(who(opening, row.getObject("id", UUID.class)), row.getBytes("who")).reveal(),
                        row.getObject("handed_on", LocalDate.class))).list();
    }

    UUID begin(Opening opening, String kind, LocalDate begunOn) {
        var id = UUID.randomUUID();
        sql.sql("insert into people.stay (area_id, id, person_id, kind, begun_on) values (?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, opening.person().value(), kind, begunOn).update();
        return id;
    }

    void date(Opening opening, UUID stay, @Nullable LocalDate outOn) {
        sql.sql("insert into people.stay_date (area_id, id, person_id, stay_id, out_on) values (:area, gen_random_uuid(), :person, :stay, :out)")
                .param("area", opening.area().value()).param("person", opening.person().value()).param("stay", stay).param("out", outOn, java.sql.Types.DATE).update();
    }

    void asked(Opening opening, UUID stay, String what) {
        sql.sql("insert into people.stay_asked (area_id, id, person_id, stay_id, what) values (?, gen_random_uuid(), ?, ?, ?)")
                .params(opening.area().value(), opening.person().value(), stay, what).update();
    }

    void phone(Opening opening, UUID stay, LocalDate from, LocalDate until) {
        sql.sql("insert into people.phone_away (area_id, id, person_id, stay_id, from_on, until_on) values (?, gen_random_uuid(), ?, ?, ?, ?)")
                .params(opening.area().value(), opening.person().value(), stay, from, until).update();
    }

    void handed(Opening opening, UUID stay, String hand, PersonText who, LocalDate on) {
        var id = UUID.randomUUID();
        sql.sql("insert into people.handing (area_id, id, person_id, stay_id, hand, who, handed_on) values (?, ?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, opening.person().value(), stay, hand, sealing.seal(who(opening, id), who), on).update();
    }

    void end(Opening opening, UUID stay, LocalDate on) {
        sql.sql("insert into people.stay_end (area_id, id, person_id, stay_id, ended_on) values (?, gen_random_uuid(), ?, ?, ?)")
                .params(opening.area().value(), opening.person().value(), stay, on).update();
    }

    private static Sealing.Place who(Opening opening, UUID id) {
        return new Sealing.Place(opening.area(), opening.person(), "people.handing.who", id);
    }
}
