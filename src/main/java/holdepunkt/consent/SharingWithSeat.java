package holdepunkt.consent;

import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import holdepunkt.people.page.Openings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Her yes to one human, where another module knows what it is to: a seat, a thing of her notebook, a power of attorney. The consent and the ground it gives
 * are written together, in the caller's transaction.
 */
@Component
public class SharingWithSeat {

    private final JdbcClient sql;
    private final Openings openings;

    SharingWithSeat(JdbcClient sql, Openings openings) {
        this.sql = sql;
        this.openings = openings;
    }

    /**
     * @param told how she gave it; the caller never says it for her
     * @param ground a ground of {@code policy.csv}, such as {@code seat} or {@code supporter}
     * @param classes what of it she says yes to; a part of what the policy gives is a whole answer
     * @param cause the id of the seat, by which all of it is taken back
     * @param until when her yes ends by itself, or null
     */
    public void allow(Opening by, AccountId account, Told told, String ground, Set<String> classes, UUID cause, @Nullable Instant until) {
        sql.sql("""
                insert into consent.consent (area_id, id, person_id, account_id, ground, classes, cause, until, purpose, given, informed_by, language)
                values (:area, gen_random_uuid(), :person, :account, :ground, :classes, :cause, :until, :purpose, :given, :informed, :language)""")
                .param("area", by.area().value()).param("person", by.person().value()).param("account", account.value()).param("ground", ground)
                .param("classes", classes.stream().sorted().toArray(String[]::new)).param("cause", cause)
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("purpose", told.purpose()).param("given", told.given())
                .param("informed", told.informedBy() == null ? null : told.informedBy().value(), java.sql.Types.OTHER).param("language", told.language()).update();
        openings.give(by.area(), by.person(), account, ground, classes, cause, until);
    }

    /** Yes once more to what is open already: what it opens and until when stays as it was. */
    void again(Opening hers, Given before, String language) {
        sql.sql("""
                insert into consent.consent (area_id, id, person_id, account_id, ground, classes, cause, until, purpose, given, language, renews)
                select area_id, gen_random_uuid(), person_id, account_id, ground, classes, cause, until, purpose, 'here', :language, id
                  from consent.consent where area_id = :area and person_id = :person and id = :before""")
                .param("language", language).param("area", hers.area().value()).param("person", hers.person().value()).param("before", before.id()).update();
    }
}
