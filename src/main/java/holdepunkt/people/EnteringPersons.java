package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.NationalId;
import holdepunkt.core.PersonId;
import holdepunkt.core.UnitId;
import holdepunkt.people.page.Openings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enters a person with a fixed contact from the first minute. Called inside the gate by the system actor {@code intake}: whoever asks for her must
 * not learn from the answer whether she was known.
 */
@Component
public class EnteringPersons {

    private final JdbcClient sql;
    private final KeyedHash hash;
    private final Openings openings;
    private final Ties ties;
    private final StandIns standIns;

    EnteringPersons(JdbcClient sql, KeyedHash hash, Openings openings, Ties ties, StandIns standIns) {
        this.sql = sql;
        this.hash = hash;
        this.openings = openings;
        this.ties = ties;
        this.standIns = standIns;
    }

    public Optional<PersonId> find(AreaId area, NationalId number) {
        return sql.sql("select id from people.person where area_id = ? and birth_number_hash = ?")
                .params(area.value(), hash.of("birth number", number.digits())).query(UUID.class).optional().map(PersonId::new);
    }

    /**
     * @param contact the fixed contact she enters with
     * @param deputy who stands in when the contact is away, at the same unit
     */
    public record Contact(AccountId account, UnitId unit, @Nullable AccountId deputy, String hours) {}

    public PersonId enter(AreaId area, String name, String called, @Nullable NationalId number, String language, Contact contact) {
        var person = PersonId.random();
        sql.sql("insert into people.person (area_id, id, name, called, birth_number_hash, born, born_on, language) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(area.value(), person.value(), name, called, number == null ? null : hash.of("birth number", number.digits()),
                        number == null ? null : number.birthDate().getYear(), number == null ? null : number.birthDate(), language).update();
        tie(area, person, contact);
        return person;
    }

    /** A fixed contact for someone who has none now: she had let go, and asks again or is asked about again with her yes. */
    public void tieAgain(AreaId area, PersonId person, Contact contact) {
        if (!ties.isHeld(area, person)) {
            tie(area, person, contact);
        }
    }

    private void tie(AreaId area, PersonId person, Contact contact) {
        var deputy = contact.deputy() == null ? null : standIns.one(area, person, contact.deputy(), contact.unit()).orElse(null);
        var named = standIns.one(area, person, contact.account(), contact.unit()).orElse(null);
        ContactRules.externalContactHasADeputyInAService(named == null || named.service(), deputy);
        if (named != null && !named.mayBeContact()) {
            // A refusal here would tell whoever asks that she was not known; the deputy in a service holds her until the declaration is kept.
            ties.begin(area, person, deputy.account(), deputy.unit(), null, deputy.hours().isBlank() ? contact.hours() : deputy.hours());
            return;
        }
        ties.begin(area, person, contact.account(), contact.unit(), contact.deputy(), contact.hours());
    }

    /** She was entered by mistake and is somebody else: nothing of her is kept, and nobody can open what was hers. Called by the system actor {@code intake}. */
    public void takeBack(AreaId area, PersonId person) {
        sql.sql("update people.opening set ends_at = now() where area_id = ? and person_id = ? and (ends_at is null or ends_at > now())")
                .params(area.value(), person.value()).update();
        sql.sql("update people.person set name = '–', called = '–', birth_number_hash = null, born = null, born_on = null, version = version + 1 where area_id = ? and id = ?")
                .params(area.value(), person.value()).update();
    }

    /** Her own account: from now on her page is hers to open. */
    public void giveOwnPage(AreaId area, PersonId person, AccountId account) {
        openings.give(area, person, account, "own", List.of("identity", "reach", "network", "nomination", "preparation", "meeting", "letter", "promise",
                "own_promise", "signal", "followup", "mirror", "mirror_answer", "if_gone", "crisis", "quiet", "emergency", "log", "sharing", "passing", "notice", "rights", "stay", "moving", "way_in", "mandate",
                "diary", "diary_share"), person.value(), null);
    }
}
