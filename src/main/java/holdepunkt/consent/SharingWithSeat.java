package holdepunkt.consent;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.people.page.Openings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Her yes to one who is to sit at the table: the consent and the ground it gives are written together, in the caller's transaction. */
@Component
public class SharingWithSeat {

    private final JdbcClient sql;
    private final Openings openings;

    SharingWithSeat(JdbcClient sql, Openings openings) {
        this.sql = sql;
        this.openings = openings;
    }

    /**
     * @param ground a ground of {@code policy.csv}, such as {@code seat} or {@code supporter}
     * @param classes what of it she says yes to; a part of what the policy gives is a whole answer
     * @param cause the id of the seat, by which all of it is taken back
     * @param until when her yes ends by itself, or null
     */
    public void allow(AreaId area, PersonId person, AccountId account, String ground, Set<String> classes, UUID cause, @Nullable Instant until) {
        sql.sql("""
                insert into consent.consent (area_id, id, person_id, account_id, ground, classes, cause, until)
                values (:area, gen_random_uuid(), :person, :account, :ground, :classes, :cause, :until)""")
                .param("area", area.value()).param("person", person.value()).param("account", account.value()).param("ground", ground)
                .param("classes", classes.stream().sorted().toArray(String[]::new)).param("cause", cause)
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE).update();
        openings.give(area, person, account, ground, classes, cause, until);
    }
}
