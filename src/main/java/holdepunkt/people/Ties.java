package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.PersonId;
import holdepunkt.core.UnitId;
import holdepunkt.people.page.Openings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ties between persons and their fixed contacts. Each begins and ends together with the grounds it gives. */
@Component
class Ties {

    private static final String READ = """
            select t.id, t.person_id, t.account_id, t.unit_id, t.hours, t.stands_in_for,
                   coalesce((select n.deputy_id from people.deputy_naming n where n.area_id = t.area_id and n.tie_id = t.id order by n.named_at desc limit 1),
                            t.deputy_id) as deputy_id
              from people.contact_tie t
             where t.area_id = :area and not exists (select from people.tie_end e where e.area_id = t.area_id and e.tie_id = t.id)
               and """ + " ";

    private final JdbcClient sql;
    private final Openings openings;

    Ties(JdbcClient sql, Openings openings) {
        this.sql = sql;
        this.openings = openings;
    }

    /** @throws NotOpen if it is not hers, or has ended */
    ContactTie find(AreaId area, PersonId person, UUID tie) {
        return sql.sql(READ + "t.person_id = :person and t.id = :tie").param("area", area.value()).param("person", person.value()).param("tie", tie)
                .query((row, number) -> read(row)).optional().orElseThrow(NotOpen::new);
    }

    List<ContactTie> of(AreaId area, PersonId person) {
        return sql.sql(READ + "t.person_id = :person order by t.begun_at desc").param("area", area.value()).param("person", person.value())
                .query((row, number) -> read(row)).list();
    }

    List<ContactTie> heldBy(AreaId area, AccountId account) {
        return sql.sql(READ + "t.account_id = :account order by t.begun_at, t.id").param("area", area.value()).param("account", account.value())
                .query((row, number) -> read(row)).list();
    }

    /** Those that hold now, neither ended nor paused, the newest first. */
    List<ContactTie> live(AreaId area, PersonId person) {
        return sql.sql(READ + "t.person_id = :person and not people.shut_out(t.area_id, t.person_id, t.account_id, array[t.unit_id]) order by t.begun_at desc")
                .param("area", area.value()).param("person", person.value()).query((row, number) -> read(row)).list();
    }

    /** @throws NotOpen if she never let one go */
    ContactTie lastLetGo(AreaId area, PersonId person) {
        return sql.sql("""
                select t.id, t.person_id, t.account_id, t.unit_id, t.hours, t.stands_in_for, t.deputy_id from people.contact_tie t
                  join people.tie_end e on e.area_id = t.area_id and e.tie_id = t.id
                 where t.area_id = ? and t.person_id = ? and e.why = 'let_go' order by e.ended_at desc limit 1""")
                .params(area.value(), person.value()).query((row, number) -> read(row)).optional().orElseThrow(NotOpen::new);
    }

    /** Whether somebody holds the person now: a tie neither ended nor paused. */
    boolean isHeld(AreaId area, PersonId person) {
        return sql.sql("select exists (select from people.live_tie where area_id = :area and person_id = :person)")
                .param("area", area.value()).param("person", person.value()).query(Boolean.class).single();
    }

    UUID begin(AreaId area, PersonId person, AccountId account, UnitId unit, @Nullable AccountId deputy, String hours) {
        return insert(area, new ContactTie(UUID.randomUUID(), person, account, unit, deputy, hours, null), null, null);
    }

    /** A stand-in's tie, with the days it may last before it rises. */
    UUID standIn(AreaId area, ContactTie lost, StandIn who, @Nullable AccountId deputy, LocalDate today) {
        return insert(area, new ContactTie(UUID.randomUUID(), lost.person(), who.account(), who.unit(), deputy, who.hours(), lost.id()),
                ContactRules.toldBy(today), ContactRules.successorBy(today));
    }

    private UUID insert(AreaId area, ContactTie tie, @Nullable LocalDate tellBy, @Nullable LocalDate successorBy) {
        sql.sql("""
                insert into people.contact_tie (area_id, id, person_id, account_id, unit_id, deputy_id, hours, stands_in_for, tell_by, successor_by)
                values (:area, :id, :person, :account, :unit, :deputy, :hours, :for, :tell, :by)""")
                .param("area", area.value()).param("id", tie.id()).param("person", tie.person().value()).param("account", tie.account().value())
                .param("unit", tie.unit().value()).param("deputy", tie.deputy() == null ? null : tie.deputy().value(), java.sql.Types.OTHER)
                .param("hours", tie.hours()).param("for", tie.standsInFor(), java.sql.Types.OTHER)
                .param("tell", tellBy, java.sql.Types.DATE).param("by", successorBy, java.sql.Types.DATE).update();
        openings.give(area, tie.person(), tie.account(), "contact", ContactRules.NEVER_LAPSES, tie.id(), null);
        openings.give(area, tie.person(), tie.account(), "contact", ContactRules.PAUSES, tie.id(), ZonedDateTime.now().plus(ContactRules.RENEWED_AFTER).toInstant());
        if (tie.deputy() != null) {
            openings.give(area, tie.person(), tie.deputy(), "deputy", ContactRules.DEPUTY_SEES, tie.id(), null);
        }
        return tie.id();
    }

    /** @param why {@code let_go}, {@code work_ended}, {@code handed_over} or {@code stand_in_over} */
    void end(AreaId area, ContactTie tie, String why) {
        sql.sql("insert into people.tie_end (area_id, id, person_id, tie_id, why) values (?, gen_random_uuid(), ?, ?, ?)")
                .params(area.value(), tie.person().value(), tie.id(), why).update();
        openings.end(area, tie.id());
    }

    private static ContactTie read(ResultSet row) throws SQLException {
        var deputy = row.getObject("deputy_id", UUID.class);
        return new ContactTie(row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)), new UnitId(row.getObject("unit_id", UUID.class)),
                deputy == null ? null : new AccountId(deputy), row.getString("hours"), row.getObject("stands_in_for", UUID.class));
    }
}
