package holdepunkt.intake.newcomer;

import holdepunkt.access.Newcomer;
import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which question came by which sign-in. Read and written by the system actor {@code intake} alone. */
@Component
class Knocks {

    private final JdbcClient sql;

    Knocks(JdbcClient sql) {
        this.sql = sql;
    }

    /** The name of an area where questions are answered: an office has agreed to, and the criteria count. */
    Optional<String> ready(AreaId area) {
        return sql.sql("""
                select a.name from directory.area a where a.area_id = :area and exists (select from intake.terms t where t.area_id = a.area_id)
                   and exists (select from intake.criteria_agreement g where g.area_id = a.area_id)""").param("area", area.value()).query(String.class).optional();
    }

    /** The last this human asked here, but for what was taken back or was about somebody else. */
    Optional<Knock> last(AreaId area, Newcomer who) {
        return sql.sql("""
                select n.id, n.person_id, not exists (select from intake.nomination_closure c where c.area_id = n.area_id and c.nomination_id = n.id) as open
                  from intake.knock k join intake.nomination n on n.area_id = k.area_id and n.id = k.id
                 where k.area_id = :area and k.subject_hash = :subject
                   and not exists (select from intake.nomination_closure c where c.area_id = n.area_id and c.nomination_id = n.id and c.kind <> 'answered')
                 order by k.knocked_at desc limit 1""")
                .param("area", area.value()).param("subject", who.subject())
                .query((row, number) -> new Knock(area, row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class)),
                        row.getBoolean("open"))).optional();
    }

    /** Empty where what was asked is held back. */
    Optional<KnockedAt> read(Knock knock) {
        return sql.sql("""
                select d.name as area, k.answer_by, u.name as office, u.phone, a.answer, o.name as offer, o.way_in, o.phone as offer_phone
                  from intake.knock k
                  join intake.nomination n on n.area_id = k.area_id and n.id = k.id
                  join directory.unit u on u.area_id = n.area_id and u.id = n.office_unit
                  join directory.area d on d.area_id = k.area_id
                  left join lateral (select w.answer, w.offer_id from intake.nomination_answer w where w.area_id = n.area_id and w.nomination_id = n.id
                                      order by w.answered_at desc limit 1) a on true
                  left join directory.offer o on o.area_id = n.area_id and o.id = a.offer_id
                 where k.area_id = :area and k.id = :question""")
                .param("area", knock.area().value()).param("question", knock.question())
                .query((row, number) -> new KnockedAt(row.getString("area"), row.getObject("answer_by", LocalDate.class), row.getString("office"), row.getString("phone"),
                        knock.open(), said(row), null)).optional();
    }

    private static KnockedAt.@Nullable Said said(ResultSet row) throws SQLException {
        var word = row.getString("answer");
        return word == null ? null : new KnockedAt.Said(word, row.getString("offer"), row.getString("way_in"), row.getString("offer_phone"));
    }

    /** The same human in two windows asks once: the second waits here, and then finds what the first did. */
    void oneAtATime(Newcomer who) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(encode(:subject, 'hex'), 17))").param("subject", who.subject()).query((row, number) -> true).list();
    }

    UUID add(AreaId area, Newcomer who, LocalDate answerBy) {
        var id = UUID.randomUUID();
        sql.sql("insert into intake.knock (area_id, id, subject_hash, answer_by) values (?, ?, ?, ?)").params(area.value(), id, who.subject(), answerBy).update();
        return id;
    }
}
