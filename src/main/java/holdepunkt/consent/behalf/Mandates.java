package holdepunkt.consent.behalf;

import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mandates there are and were. A row is never changed; its end is another row, or its last day. */
@Component
public class Mandates {

    private final JdbcClient sql;
    private final Sealing sealing;

    Mandates(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** Those that stand first, then what was within the last year. */
    public List<Mandate> of(Opening opening) {
        return sql.sql("""
                select m.id, a.name, m.kind, m.classes, m.paper, m.until, m.asked_her_on, g.name as giver, m.given_at, consent.mandate_stands(m.area_id, m.id) as stands,
                       case when m.given_at > now() - interval '7 days' then m.code end as code
                  from consent.mandate m
                  join access.account a on a.area_id = m.area_id and a.id = m.account_id
                  left join access.account g on g.area_id = m.area_id and g.id = m.given_by
                 where m.area_id = :area and m.person_id = :person and m.until > (now() at time zone 'Europe/Oslo')::date - 366
                 order by stands desc, m.given_at desc limit 30""")
                .param("area", opening.area().value()).param("person", opening.person().value()).query((row, number) -> read(opening, row)).list();
    }

    /** @throws NotOpen if there is none such that stands */
    Mandate standing(Opening opening, UUID id) {
        return of(opening).stream().filter(one -> one.id().equals(id) && one.stands()).findFirst().orElseThrow(NotOpen::new);
    }

    /** The day she was born, or null where her birth number is not known. */
    @Nullable LocalDate born(Opening opening) {
        return sql.sql("select born_on from people.person where area_id = ? and id = ? and born_on is not null").params(opening.area().value(), opening.person().value())
                .query(LocalDate.class).optional().orElse(null);
    }

    UUID write(Opening opening, AccountId who, String kind, Collection<String> classes, PersonText paper, LocalDate until, @Nullable PersonText code,
               @Nullable LocalDate askedHer) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into consent.mandate (area_id, id, person_id, account_id, kind, classes, paper, code, until, asked_her_on)
                values (:area, :id, :person, :account, :kind, :classes, :paper, :code, :until, :asked)""")
                .param("area", opening.area().value()).param("id", id).param("person", opening.person().value()).param("account", who.value()).param("kind", kind)
                .param("classes", classes.toArray(String[]::new)).param("paper", sealing.seal(place(opening, "paper", id), paper))
                .param("code", code == null ? null : sealing.seal(place(opening, "code", id), code), java.sql.Types.BINARY).param("until", until)
                .param("asked", askedHer, java.sql.Types.DATE).update();
        return id;
    }

    void end(Opening opening, UUID mandate) {
        sql.sql("insert into consent.mandate_end (area_id, id, person_id, mandate_id) values (?, gen_random_uuid(), ?, ?) on conflict do nothing")
                .params(opening.area().value(), opening.person().value(), mandate).update();
    }

    private Mandate read(Opening opening, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Mandate(id, row.getString("name"), row.getString("kind"), List.of((String[]) row.getArray("classes").getArray()),
                sealing.open(place(opening, "paper", id), row.getBytes("paper")), row.getObject("until", LocalDate.class),
                row.getString("giver") == null ? "" : row.getString("giver"), row.getObject("given_at", OffsetDateTime.class).toInstant(),
                sealing.openOrNull(place(opening, "code", id), row.getBytes("code")), row.getBoolean("stands"), row.getObject("asked_her_on", LocalDate.class));
    }

    private static Sealing.Place place(Opening opening, String column, UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), "consent.mandate." + column, row);
    }
}
