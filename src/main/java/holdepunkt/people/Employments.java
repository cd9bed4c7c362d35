package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.people.events.ContactLost;
import holdepunkt.people.events.WorkEnded;
import holdepunkt.people.page.Openings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends someone's work at a unit: access ends at once, and for each person they were fixed contact for somebody stands in, all in one transaction (R3).
 * Done by the system actor {@code contacts}, since whoever ends a job sees no person.
 */
@Component
public class Employments {

    private static final String ACTOR = "contacts";

    private final JdbcClient sql;
    private final Gate gate;
    private final Ties ties;
    private final StandIns standIns;
    private final Openings openings;
    private final ApplicationEventPublisher events;

    Employments(JdbcClient sql, Gate gate, Ties ties, StandIns standIns, Openings openings, ApplicationEventPublisher events) {
        this.sql = sql;
        this.gate = gate;
        this.ties = ties;
        this.standIns = standIns;
        this.openings = openings;
        this.events = events;
    }

    /** As {@link #end(AreaId, AccountId, UnitId, String, AccountId)}, by no human's decision. */
    public void end(AreaId area, AccountId account, UnitId unit, String why) {
        end(area, account, unit, why, Viewer.system(area, ACTOR).account());
    }

    /**
     * Work that has ended already is left as it is.
     *
     * @param why {@code quit}, {@code ill}, {@code suspended}, {@code died}, {@code term_over} or {@code moved}; not told to anyone
     * @param by who decided it
     * @throws BrokenRule only where nobody else in the whole area could stand in
     */
    public void end(AreaId area, AccountId account, UnitId unit, String why, AccountId by) {
        gate.asSystem(area, ACTOR, "end work", () -> {
            lock(area);
            if (endWork(area, account, unit)) {
                ended(area, account, unit, why, by);
            }
        });
    }

    /** The last day of this work is over. */
    void termOver(AreaId area, AccountId account, UnitId unit) {
        gate.asSystem(area, ACTOR, "end work by the clock", () -> {
            lock(area);
            ended(area, account, unit, "term_over", Viewer.system(area, ACTOR).account());
        });
    }

    /** One at a time in an area: the deputy of one who leaves may be leaving too. */
    private void lock(AreaId area) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:area, 7))").param("area", area + ":work").query().listOfRows();
    }

    private void ended(AreaId area, AccountId account, UnitId unit, String why, AccountId by) {
        sql.sql("""
                insert into access.work_end (area_id, id, account_id, unit_id, why, ended_by, ended_at)
                values (?, gen_random_uuid(), ?, ?, ?, ?, clock_timestamp())""").params(area.value(), account.value(), unit.value(), why, by.value()).update();
        leave(area, account, unit);
    }

    /** Someone at work. @param roles words of {@code access.role}, with commas @param lastDay of a job with an end @param shownByRole persons read the role and not the name */
    public record Worker(AccountId account, String name, UnitId unit, String unitName, String roles, @Nullable LocalDate lastDay,
                         boolean shownByRole) {}

    /** Those who work now at this unit and the others of its organisation. */
    public List<Worker> inOrganisationOf(AreaId area, UnitId unit) {
        return sql.sql("""
                select a.id, a.name, u.id as unit, u.name as unit_name, string_agg(w.role, ',' order by w.role) as roles,
                       max(w.ends_at) - interval '1 second' as last_day, bool_or(a.shown_by_role) as by_role
                  from directory.unit mine
                  join directory.unit u on u.area_id = mine.area_id and u.organisation_id = mine.organisation_id
                  join access.work w on w.area_id = u.area_id and w.unit_id = u.id and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                  join access.account a on a.area_id = w.area_id and a.id = w.account_id and a.person_id is null
                 where mine.area_id = :area and mine.id = :unit
                 group by a.id, a.name, u.id, u.name order by u.name, a.name""")
                .param("area", area.value()).param("unit", unit.value())
                .query((row, number) -> new Worker(new AccountId(row.getObject("id", UUID.class)), row.getString("name"),
                        new UnitId(row.getObject("unit", UUID.class)), row.getString("unit_name"), row.getString("roles"), day(row),
                        row.getBoolean("by_role"))).list();
    }

    private static @Nullable LocalDate day(ResultSet row) throws SQLException {
        var last = row.getObject("last_day", OffsetDateTime.class);
        return last == null ? null : last.atZoneSameInstant(Period.NORWAY).toLocalDate();
    }

    private boolean endWork(AreaId area, AccountId account, UnitId unit) {
        return sql.sql("""
                update access.work set ends_at = clock_timestamp()
                 where area_id = ? and account_id = ? and unit_id = ? and (ends_at is null or ends_at > clock_timestamp())""")
                .params(area.value(), account.value(), unit.value()).update() > 0;
    }

    private void leave(AreaId area, AccountId account, UnitId unit) {
        boolean worksElsewhere = sql.sql("select exists (select from access.work where area_id = ? and account_id = ? and begins_at <= clock_timestamp() and (ends_at is null or ends_at > clock_timestamp()))")
                .params(area.value(), account.value()).query(Boolean.class).single();
        var held = ties.heldBy(area, account);
        var lost = held.stream().filter(tie -> !worksElsewhere || tie.unit().equals(unit)).toList();
        lost.forEach(tie -> replace(area, tie));
        var kept = worksElsewhere ? held.stream().filter(tie -> !lost.contains(tie)).map(ContactTie::id).toList() : List.<UUID>of();
        openings.endHeldBy(area, account, kept);
        events.publishEvent(new WorkEnded(area.value(), account.value(), unit.value()));
    }

    private void replace(AreaId area, ContactTie tie) {
        var nearest = standIns.deputyFirst(area, tie);
        var who = ContactRules.standIn(nearest, tie.account()).orElseThrow(() -> new BrokenRule("people.rule.nobodyElse", ""));
        var already = ties.of(area, tie.person()).stream().filter(one -> one.account().equals(who.account()) && one.unit().equals(who.unit())).findFirst();
        var standIn = already.map(ContactTie::id).orElseGet(() -> ties.standIn(area, tie, who,
                ContactRules.deputyOf(who, nearest, tie.account()).map(StandIn::account).orElse(null), LocalDate.now(Period.NORWAY)));
        ties.end(area, tie, "work_ended");
        events.publishEvent(new ContactLost(area.value(), tie.person().value(), tie.id(), standIn, "work_ended"));
    }
}
