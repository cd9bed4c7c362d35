package holdepunkt.wayin;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.access.SignIns;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.people.page.Openings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Someone comes in without electronic ID. What opens is written down for twelve hours, for an account that is not her own page: so neither wall can
 * mistake it for her, however the question is put. Never counts as a fresh sign-in.
 */
@Component
public class ComingIn {

    static final Duration LASTS = Duration.ofHours(12);
    static final String ACTOR = "access";
    /** As {@code policy.csv} says of the ground {@code by_code}. */
    static final List<String> OPENS = List.of("identity", "next");

    /** A code that was found, and used in the same moment. */
    private record Used(AreaId area, PersonId person, UUID code) {}

    private final JdbcClient sql;
    private final HandingOverCodes codes;
    private final OpeningAccounts accounts;
    private final Openings openings;
    private final SignIns signIns;
    private final Gate gate;

    ComingIn(JdbcClient sql, HandingOverCodes codes, OpeningAccounts accounts, Openings openings, SignIns signIns, Gate gate) {
        this.sql = sql;
        this.codes = codes;
        this.accounts = accounts;
        this.openings = openings;
        this.signIns = signIns;
        this.gate = gate;
    }

    /** @param typed the code, with or without spaces @return the token for the cookie; empty for a code that is used, old, stopped or none, all alike */
    public Optional<String> byCode(String typed) {
        var digits = typed.replaceAll("[\\s-]", "");
        if (!digits.matches("\\d{12}")) {
            return Optional.empty();
        }
        return sql.sql("select area, person, code from wayin.use_code(:code)").param("code", codes.hashOf(digits))
                .query((row, number) -> new Used(new AreaId(row.getObject("area", UUID.class)), new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("code", UUID.class)))
                .optional().flatMap(used -> in(used.area(), used.person(), used.code()));
    }

    /** Whoever is in by this code or passkey is out in the next request. */
    void close(Opening opening, UUID cause) {
        gate.asSystem(opening.area(), ACTOR, "close what a code opened", () -> openings.end(opening.area(), cause));
    }

    Optional<String> in(AreaId area, PersonId person, UUID cause) {
        return accounts.codeAccount(area, person).flatMap(account -> {
            gate.asSystem(area, ACTOR, "open what a code opens",
                    () -> openings.give(area, person, account, "by_code", OPENS, cause, Instant.now().plus(LASTS)));
            return signIns.begin(OpeningAccounts.CODE_ISSUER, person.toString(), Instant.now().minus(Viewer.FRESH));
        });
    }
}
