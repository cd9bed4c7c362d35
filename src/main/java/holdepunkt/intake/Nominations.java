package holdepunkt.intake;

import holdepunkt.core.AreaId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions that were asked, with their answers. */
@Component
public class Nominations {

    private static final String READ = """
            select n.id, n.person_id, n.route, n.asked_by, case when n.route <> 'self' then a.name end as asker, u.name as asker_unit, n.made_at, n.said_yes_on,
                   n.said_yes_to, n.said_yes_how, n.criteria_version, n.office_unit, n.urgency, n.answer_by, n.asked_name, n.why, n.asked_reach, c.kind as closure,
                   array(select t.criterion_id from intake.criterion_tick t where t.area_id = n.area_id and t.nomination_id = n.id) as ticks
              from intake.nomination n
              left join access.account a on a.area_id = n.area_id and a.id = n.asked_by
              left join directory.unit u on u.area_id = n.area_id and u.id = n.asked_unit
              left join intake.nomination_closure c on c.area_id = n.area_id and c.nomination_id = n.id
             where n.area_id = :area and n.person_id = :person
            """;

    private final JdbcClient sql;
    private final Sealing sealing;

    Nominations(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** @throws NotOpen if it is not about this person, or not open to this viewer */
    public Nomination find(Opening opening, UUID id) {
        return sql.sql(READ + " and n.id = :id").param("area", opening.area().value()).param("person", opening.person().value()).param("id", id)
                .query((row, number) -> read(opening.area(), row)).optional().orElseThrow(NotOpen::new);
    }

    /** All about this person that this viewer may see, newest first. */
    public List<Nomination> about(Opening opening) {
        return sql.sql(READ + " order by n.made_at desc").param("area", opening.area().value()).param("person", opening.person().value())
                .query((row, number) -> read(opening.area(), row)).list();
    }

    private Nomination read(AreaId area, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var on = row.getObject("said_yes_on", LocalDate.class);
        return new Nomination(id, person, row.getString("route"), row.getObject("asked_by", UUID.class), row.getString("asker"), row.getString("asker_unit"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                on == null ? null : new SaidYes(on, row.getString("said_yes_to"), row.getString("said_yes_how")),
                row.getObject("criteria_version", UUID.class), Set.of((UUID[]) row.getArray("ticks").getArray()),
                new UnitId(row.getObject("office_unit", UUID.class)), row.getString("urgency").equals("same_day"), row.getObject("answer_by", LocalDate.class),
                open(area, person, ASKED_NAME, id, row.getBytes("asked_name")), open(area, person, WHY, id, row.getBytes("why")),
                open(area, person, REACH, id, row.getBytes("asked_reach")), answers(area, person, id), row.getString("closure"));
    }

    private List<Answer> answers(AreaId area, PersonId person, UUID nomination) {
        return sql.sql("""
                select w.id, w.answer, w.differs, w.because, w.answered_at, o.name as offer, o.way_in, o.phone, a.name as by, u.name as unit
                  from intake.nomination_answer w
                  join access.account a on a.area_id = w.area_id and a.id = w.answered_by
                  join directory.unit u on u.area_id = w.area_id and u.id = w.answered_unit
                  left join directory.offer o on o.area_id = w.area_id and o.id = w.offer_id
                 where w.area_id = ? and w.nomination_id = ? order by w.answered_at""")
                .params(area.value(), nomination).query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Answer(id, row.getString("answer"), open(area, person, DIFFERS, id, row.getBytes("differs")), row.getString("offer"), row.getString("way_in"),
                            row.getString("phone"), row.getString("by"), row.getString("unit"), row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                            open(area, person, BECAUSE, id, row.getBytes("because")));
                }).list();
    }

    static final String ASKED_NAME = "intake.nomination.asked_name";
    static final String WHY = "intake.nomination.why";
    static final String REACH = "intake.nomination.asked_reach";
    static final String DIFFERS = "intake.nomination_answer.differs";
    static final String BECAUSE = "intake.nomination_answer.because";

    private @Nullable PersonText open(AreaId area, PersonId person, String column, UUID row, byte @Nullable [] sealed) {
        return sealing.openOrNull(new Sealing.Place(area, person, column, row), sealed);
    }

    boolean exists(AreaId area, UUID id) {
        return sql.sql("select exists (select from intake.nomination where area_id = ? and id = ?)").params(area.value(), id).query(Boolean.class).single();
    }

    /** The year she was born, or null where her birth number is not known. */
    @Nullable Integer born(AreaId area, PersonId person) {
        return sql.sql("select born from people.person where area_id = ? and id = ? and born is not null").params(area.value(), person.value())
                .query(Integer.class).optional().orElse(null);
    }

    void add(AreaId area, Nomination fresh, @Nullable UnitId askedUnit) {
        var yes = fresh.saidYes();
        sql.sql("""
                insert into intake.nomination (area_id, id, person_id, route, asked_by, asked_unit, made_at, said_yes_on, said_yes_to, said_yes_how, criteria_version,
                    office_unit, urgency, answer_by, asked_name, why, asked_reach)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(area.value(), fresh.id(), fresh.person().value(), fresh.route(), fresh.askedBy(), askedUnit == null ? null : askedUnit.value(),
                        fresh.madeAt().atOffset(ZoneOffset.UTC), yes == null ? null : yes.on(), yes == null ? null : yes.to(), yes == null ? null : yes.how(), fresh.criteriaVersion(),
                        fresh.office().value(), fresh.sameDay() ? "same_day" : "ordinary", fresh.answerBy(),
                        sealing.sealOrNull(new Sealing.Place(area, fresh.person(), ASKED_NAME, fresh.id()), fresh.askedName()),
                        sealing.sealOrNull(new Sealing.Place(area, fresh.person(), WHY, fresh.id()), fresh.why()),
                        sealing.sealOrNull(new Sealing.Place(area, fresh.person(), REACH, fresh.id()), fresh.reach())).update();
        fresh.ticks().forEach(tick -> sql.sql("insert into intake.criterion_tick (area_id, nomination_id, criterion_id, person_id) values (?, ?, ?, ?)")
                .params(area.value(), fresh.id(), tick, fresh.person().value()).update());
    }

    /** She was not here before this question. */
    void enteredBy(AreaId area, Nomination nomination) {
        sql.sql("insert into intake.entry (area_id, nomination_id, person_id) values (?, ?, ?)").params(area.value(), nomination.id(), nomination.person().value()).update();
    }

    /** Every text in it and in its answers, erased. What stays is that it was asked, and that it was taken back. */
    void erase(AreaId area, UUID nomination) {
        sql.sql("update intake.nomination_answer set differs = null, because = null where area_id = ? and nomination_id = ?").params(area.value(), nomination).update();
        sql.sql("update intake.nomination set asked_name = null, why = null, asked_reach = null where area_id = ? and id = ?").params(area.value(), nomination).update();
    }
}
