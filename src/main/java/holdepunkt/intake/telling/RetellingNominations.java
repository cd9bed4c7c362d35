package holdepunkt.intake.telling;

import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import holdepunkt.core.Retelling;
import holdepunkt.intake.events.NominationAnswered;
import holdepunkt.intake.events.NominationClosed;
import holdepunkt.intake.events.NominationMade;
import holdepunkt.intake.events.NominationOverdue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions as their records have them: made, answered and answered anew, overdue, closed. */
@Component
class RetellingNominations implements Retelling {

    private final JdbcClient sql;

    RetellingNominations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void retell(AreaId area, Consumer<Object> hears) {
        sql.sql("""
                select n.id, n.person_id, n.route, n.urgency, n.criteria_version, n.made_at, n.answer_by, p.born,
                       array(select t.criterion_id from intake.criterion_tick t where t.area_id = n.area_id and t.nomination_id = n.id) as ticks
                  from intake.nomination n left join people.person p on p.area_id = n.area_id and p.id = n.person_id where n.area_id = :area""").param("area", area.value()).query(row -> {
            hears.accept(made(area, row));
        });
        sql.sql("""
                select a.nomination_id, a.person_id, a.answer, a.id, n.asked_by, a.answered_at from intake.nomination_answer a
                  join intake.nomination n on n.area_id = a.area_id and n.id = a.nomination_id where a.area_id = :area""").param("area", area.value()).query(row -> {
            var at = row.getObject("answered_at", OffsetDateTime.class).toInstant();
            hears.accept(new NominationAnswered(area.value(), id(row, "nomination_id"), id(row, "person_id"), row.getString("answer"), id(row, "id"), id(row, "asked_by"),
                    LocalDate.ofInstant(at, Period.NORWAY), at));
        });
        sql.sql("""
                select o.nomination_id, o.person_id, n.answer_by from intake.overdue o
                  join intake.nomination n on n.area_id = o.area_id and n.id = o.nomination_id where o.area_id = :area""").param("area", area.value()).query(row -> {
            hears.accept(new NominationOverdue(area.value(), id(row, "nomination_id"), id(row, "person_id"), row.getObject("answer_by", LocalDate.class)));
        });
        sql.sql("select nomination_id, person_id, kind, closed_at from intake.nomination_closure where area_id = :area").param("area", area.value()).query(row -> {
            hears.accept(new NominationClosed(area.value(), id(row, "nomination_id"), id(row, "person_id"), row.getString("kind"), day(row, "closed_at")));
        });
    }

    private static NominationMade made(AreaId area, ResultSet row) throws SQLException {
        return new NominationMade(area.value(), id(row, "id"), id(row, "person_id"), row.getString("route"), row.getString("urgency"), id(row, "criteria_version"),
                Set.of((UUID[]) row.getArray("ticks").getArray()), NominationMade.ageBand(row.getObject("born", Integer.class), day(row, "made_at")), day(row, "made_at"), row.getObject("answer_by", LocalDate.class));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.ofInstant(row.getObject(column, OffsetDateTime.class).toInstant(), Period.NORWAY);
    }
}
