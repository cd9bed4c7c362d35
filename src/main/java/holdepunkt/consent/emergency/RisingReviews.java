package holdepunkt.consent.emergency;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonId;
import holdepunkt.people.page.Openings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * An emergency access that nobody has looked at within the seven days rises, once: to the privacy officers of the municipality who were not asked, and
 * where there is none, to the other leaders of the area. Those who were asked still may answer; whoever took it never.
 */
@Component
public class RisingReviews {

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final Openings openings;

    RisingReviews(JdbcClient sql, Gate gate, Areas areas, Openings openings) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.openings = openings;
    }

    @Scheduled(initialDelayString = "PT50S", fixedDelayString = "PT1H")
    void rise() {
        rise(Instant.now());
    }

    /** @param now what should have been looked at before it rises */
    public void rise(Instant now) {
        areas.all().forEach(area -> gate.asSystem(area, "emergency", "emergency access nobody has looked at", () -> overdue(area, now)
                .forEach(one -> openings.give(area, one.person(), one.to(), "emergency_review", List.of("emergency"), one.access(), one.until()))));
    }

    private record Overdue(UUID access, PersonId person, AccountId to, Instant until) {}

    /** What has risen is told from what was asked at once by when it ends: those who are asked late are counted from the day they should have been asked. */
    private List<Overdue> overdue(AreaId area, Instant now) {
        return sql.sql("""
                select distinct e.id, e.person_id, w.account_id, e.review_by
                  from consent.emergency_access e
                  join access.work w on w.area_id = e.area_id and w.role in ('privacy_officer', 'leader') and w.account_id <> e.account_id
                                    and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                  join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                  join directory.organisation o on o.area_id = u.area_id and o.id = u.organisation_id
                 where e.area_id = :area and e.review_by < :now
                   and not exists (select from consent.emergency_review r where r.area_id = e.area_id and r.access_id = e.id)
                   and not exists (select from people.opening p where p.area_id = e.area_id and p.cause = e.id and p.ground = 'emergency_review' and p.ends_at > e.taken_at + make_interval(days => :counted))
                   and not exists (select from people.opening p where p.area_id = e.area_id and p.cause = e.id and p.ground = 'emergency_review'
                                      and (p.holder_id = w.account_id or p.unit_id = w.unit_id and w.role = 'leader'))
                   and (w.role = 'privacy_officer' and o.kind = 'municipality'
                        or w.role = 'leader' and not exists (
                            select from access.work x join directory.unit y on y.area_id = x.area_id and y.id = x.unit_id
                              join directory.organisation z on z.area_id = y.area_id and z.id = y.organisation_id
                             where x.area_id = e.area_id and x.role = 'privacy_officer' and z.kind = 'municipality' and x.account_id <> e.account_id
                               and x.begins_at <= now() and (x.ends_at is null or x.ends_at > now())
                               and not exists (select from people.opening p where p.area_id = e.area_id and p.cause = e.id and p.ground = 'emergency_review' and p.holder_id = x.account_id)))""")
                .param("area", area.value()).param("now", now.atOffset(ZoneOffset.UTC)).param("counted", (int) EmergencyRules.COUNTED_FOR.toDays() + 1)
                .query((row, number) -> new Overdue(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)), new AccountId(row.getObject(3, UUID.class)),
                        row.getObject(4, java.time.OffsetDateTime.class).toInstant().plus(EmergencyRules.COUNTED_FOR))).list();
    }
}
