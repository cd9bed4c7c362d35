package holdepunkt.oversight.breach;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.intake.events.NominationClosed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * R17: a question was about somebody else. A list is opened by itself in each organisation whose people saw her because of it, or in the municipality where
 * nobody did. Told twice, it opens no second one.
 */
@Component
class HearingWrongPersons {

    private final JdbcClient sql;
    private final Gate gate;

    HearingWrongPersons(JdbcClient sql, Gate gate) {
        this.sql = sql;
        this.gate = gate;
    }

    @ApplicationModuleListener
    void on(NominationClosed closed) {
        if (closed.kind().equals("wrong_person")) {
            gate.asSystem(new AreaId(closed.area()), "oversight", "open a list: a question was about somebody else", () -> open(closed));
        }
    }

    private void open(NominationClosed closed) {
        sql.sql("""
                with looked as (
                    select distinct u.organisation_id from audit.entry e
                      join access.work w on w.area_id = e.area_id and w.account_id = e.actor_id and w.begins_at <= e.at and (w.ends_at is null or w.ends_at >= e.at)
                      join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                     where e.area_id = :area and e.persons @> array[:person]::uuid[] and e.allowed and e.system is null 
                       and (e.ground in ('nominator', 'office') or e.data_class = 'nomination'))
                insert into oversight.breach (area_id, id, organisation_id, cause, about_person, nomination_id, from_at, until_at, known_at)
                select :area, gen_random_uuid(), o.id, 'wrong_person', :person, :nomination, now() - interval '1 year', now() + interval '1 minute', now()
                  from directory.organisation o where o.area_id = :area and (o.id in (select organisation_id from looked)
                        or not exists (select from looked) and o.id = (select m.id from directory.organisation m where m.area_id = :area order by m.kind <> 'municipality', m.name limit 1))
                on conflict do nothing""")
                .param("area", closed.area()).param("person", closed.person()).param("nomination", closed.nomination()).update();
    }
}
