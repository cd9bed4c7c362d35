package holdepunkt.people.moving;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.people.page.Openings;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** R10: thirty days without first contact, and it rises once: to the leader here, who is given the name and number of the leader there. */
@Component
public class RisingMovings {

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final Openings openings;

    RisingMovings(JdbcClient sql, Gate gate, Areas areas, Openings openings) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.openings = openings;
    }

    @Scheduled(initialDelayString = "PT45S", fixedDelayString = "PT1H")
    void rise() {
        rise(LocalDate.now(Period.NORWAY));
    }

    /** @param today what should have reached first contact before it rises */
    public void rise(LocalDate today) {
        areas.all().forEach(area -> gate.asSystem(area, "contacts", "contacts: moved without first contact", () -> rise(area, today)));
    }

    private record Late(UUID moving, PersonId person, AccountId leader) {}

    private void rise(AreaId area, LocalDate today) {
        sql.sql("""
                insert into people.moving_risen (area_id, id, person_id, moving_id, leader_id)
                select m.area_id, gen_random_uuid(), m.person_id, m.id, l.account_id
                  from people.moving m
                 cross join lateral (
                    select w.account_id from people.live_tie t
                      join directory.unit u on u.area_id = t.area_id and u.id = t.unit_id
                      join access.work w on w.area_id = t.area_id and w.role = 'leader' and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                      join directory.unit x on x.area_id = w.area_id and x.id = w.unit_id
                     where t.area_id = m.area_id and t.person_id = m.person_id and not people.shut_out(m.area_id, m.person_id, w.account_id, array[w.unit_id])
                     order by w.unit_id <> t.unit_id, x.organisation_id <> u.organisation_id, w.begins_at limit 1) l
                 where m.area_id = :area and m.hold_until < :today and not exists (select from people.moving_end e where e.area_id = m.area_id and e.moving_id = m.id)
                on conflict (area_id, moving_id) do nothing returning moving_id, person_id, leader_id""")
                .param("area", area.value()).param("today", today)
                .query((row, number) -> new Late(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)), new AccountId(row.getObject(3, UUID.class)))).list()
                .forEach(late -> openings.give(area, late.person(), late.leader(), "rising", List.of("identity", "moving"), late.moving(), null));
    }
}
