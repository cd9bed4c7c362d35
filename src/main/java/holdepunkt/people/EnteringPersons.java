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

    EnteringPersons(JdbcClient sql, KeyedHash hash, Openings openings) {
        this.sql = sql;
        this.hash = hash;
        this.openings = openings;
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
        sql.sql("insert into people.person (area_id, id, name, called, birth_number_hash, born, language) values (?, ?, ?, ?, ?, ?, ?)")
                .params(area.value(), person.value(), name, called, number == null ? null : hash.of("birth number", number.digits()),
                        number == null ? null : number.birthDate().getYear(), language).update();
        tie(area, person, contact);
        return person;
    }

    private void tie(AreaId area, PersonId person, Contact contact) {
        var tie = UUID.randomUUID();
        sql.sql("""
                insert into people.contact_tie (area_id, id, person_id, account_id, unit_id, deputy_id, hours) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(area.value(), tie, person.value(), contact.account().value(), contact.unit().value(),
                        contact.deputy() == null ? null : contact.deputy().value(), contact.hours()).update();
        openings.give(area, person, contact.account(), "contact", CONTACT_SEES, tie, null);
        if (contact.deputy() != null) {
            openings.give(area, person, contact.deputy(), "deputy", List.of("identity", "network"), tie, null);
        }
    }

    private static final List<String> CONTACT_SEES = List.of("identity", "reach", "network", "nomination", "meeting", "letter", "promise", "signal", "followup", "sharing");

    /** Her own account: from now on her page is hers to open. */
    public void giveOwnPage(AreaId area, PersonId person, AccountId account) {
        openings.give(area, person, account, "own", List.of("identity", "reach", "network", "nomination", "preparation", "meeting", "letter", "promise",
                "own_promise", "signal", "followup", "log", "sharing"), person.value(), null);
    }
}
