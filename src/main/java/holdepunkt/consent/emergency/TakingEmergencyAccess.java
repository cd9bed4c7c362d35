package holdepunkt.consent.emergency;

import holdepunkt.consent.events.EmergencyAccessTaken;
import holdepunkt.core.AccountId;
import holdepunkt.core.Act;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.NationalId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.people.EnteringPersons;
import holdepunkt.people.page.Openings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the ground {@code emergency} for four hours, and leaders the review of it. Done by the system actor {@code emergency}: nobody else finds a person by number. */
@Component
public class TakingEmergencyAccess {

    private static final String ACTOR = "emergency";
    private static final String REVIEW = "emergency_review";

    private final JdbcClient sql;
    private final Gate gate;
    private final EnteringPersons persons;
    private final Openings openings;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;

    TakingEmergencyAccess(JdbcClient sql, Gate gate, EnteringPersons persons, Openings openings, Sealing sealing, ApplicationEventPublisher events) {
        this.sql = sql;
        this.gate = gate;
        this.persons = persons;
        this.openings = openings;
        this.sealing = sealing;
        this.events = events;
    }

    /**
     * @param number the whole birth number
     * @param reason of {@link EmergencyRules#REASONS}
     * @throws NotOpen if nobody here has the number, and if she has shut this viewer out: the two cannot be told apart
     */
    public PersonId take(Viewer viewer, String number, String reason, PersonText why) {
        EmergencyRules.thereIsAReason(reason);
        var whole = EmergencyRules.wholeNumber(number);
        return gate.pass(Act.mine(Viewer.system(viewer.area(), ACTOR), "emergency access"), opening -> {
            EmergencyRules.atMostThreeADay(takenToday(viewer));
            var person = open(viewer, whole);
            write(viewer, person, reason, why);
            return person;
        });
    }

    private int takenToday(Viewer viewer) {
        // One at a time for one human: two at once are counted one after the other.
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:account, 11))").param("account", viewer.account() + ":emergency").query().listOfRows();
        return sql.sql("select count(distinct cause) from people.opening where area_id = ? and holder_id = ? and ground = 'emergency' and begins_at > now() - interval '24 hours'")
                .params(viewer.area().value(), viewer.account().value()).query(Integer.class).single();
    }

    private PersonId open(Viewer viewer, NationalId number) {
        var person = persons.find(viewer.area(), number).orElseThrow(NotOpen::new);
        boolean shutOut = sql.sql("select people.shut_out(:area, :person, :account, :units)")
                .param("area", viewer.area().value()).param("person", person.value()).param("account", viewer.account().value())
                .param("units", viewer.units().stream().map(UnitId::value).toArray(UUID[]::new)).query(Boolean.class).single();
        if (shutOut) {
            throw new NotOpen();
        }
        return person;
    }

    private void write(Viewer viewer, PersonId person, String reason, PersonText why) {
        var area = viewer.area();
        var id = UUID.randomUUID();
        var now = Instant.now();
        var until = now.plus(EmergencyRules.LASTS).minusSeconds(1);
        sql.sql("""
                insert into consent.emergency_access (area_id, id, person_id, account_id, unit_id, reason, why, ends_at, review_by)
                values (:area, :id, :person, :account, :unit, :reason, :why, :ends, :review)""")
                .param("area", area.value()).param("id", id).param("person", person.value()).param("account", viewer.account().value())
                .param("unit", viewer.units().getFirst().value()).param("reason", reason)
                .param("why", sealing.seal(new Sealing.Place(area, person, "consent.emergency_access.why", id), why))
                .param("ends", until.atOffset(ZoneOffset.UTC)).param("review", now.plus(EmergencyRules.REVIEWED_WITHIN).atOffset(ZoneOffset.UTC)).update();
        openings.give(area, person, viewer.account(), "emergency", EmergencyRules.OPENS, id, until);
        openings.give(area, person, viewer.account(), "emergency", EmergencyRules.CALLS, id, until);
        reviewers(area, viewer).forEach(one -> review(area, person, one, id, now.plus(EmergencyRules.COUNTED_FOR)));
        events.publishEvent(new EmergencyAccessTaken(area.value(), person.value(), id));
    }

    /** Who answers whether it was right: whoever leads a unit, or a privacy officer, whom no unit's ground reaches, by account. */
    private record Reviewer(UnitId unit, String role, AccountId account) {}

    private void review(AreaId area, PersonId person, Reviewer who, UUID access, Instant until) {
        if (who.role().equals("leader")) {
            openings.giveRole(area, person, who.unit(), who.role(), REVIEW, List.of("emergency"), access, until);
        } else {
            openings.give(area, person, who.account(), REVIEW, List.of("emergency"), access, until);
        }
    }

    /** Of the same organisation; where it has neither, the leaders of the area. Whoever took it is not among those who answer. */
    private List<Reviewer> reviewers(AreaId area, Viewer viewer) {
        return sql.sql("""
                with here as (
                    select w.unit_id, w.role, w.account_id, u.organisation_id = (select x.organisation_id from directory.unit x where x.area_id = :area and x.id = :unit) as near
                      from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                     where w.area_id = :area and w.role in ('leader', 'privacy_officer') and w.account_id <> :account
                       and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()))
                select distinct on (unit_id, role, case when role = 'leader' then null else account_id end) unit_id, role, account_id from here
                 where near or role = 'leader' and not exists (select from here n where n.near)""")
                .param("area", area.value()).param("unit", viewer.units().getFirst().value()).param("account", viewer.account().value())
                .query((row, number) -> new Reviewer(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("role"),
                        new AccountId(row.getObject("account_id", UUID.class)))).list();
    }
}
