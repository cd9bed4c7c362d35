package holdepunkt.access;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A sign-in for someone who works nowhere: waits for whoever comes with the code and shows the identity provider who they are. Gives no ground to see anyone. */
@Component
public class InvitingOutside {

    private static final String ACTOR = "access";

    private static final Duration LASTS = Duration.ofDays(7);

    private final JdbcClient sql;
    private final Gate gate;
    private final KeyedHash hash;

    InvitingOutside(JdbcClient sql, Gate gate, KeyedHash hash) {
        this.sql = sql;
        this.gate = gate;
        this.hash = hash;
    }

    /** @param code to be handed over by the one who invites; kept nowhere here but as a hash */
    public record Invited(AccountId account, String code) {}

    public Invited invite(AreaId area, String name, String language) {
        var account = AccountId.random();
        var code = InvitationCode.random();
        gate.asSystem(area, ACTOR, "invite someone from outside", () -> {
            sql.sql("insert into access.account (area_id, id, name, issuer, subject_hash, language, outside) values (?, ?, ?, 'invited', ?, ?, true)")
                    .params(area.value(), account.value(), name, hash.of("subject", "invited|" + account), language).update();
            sql.sql("insert into access.invitation (area_id, id, account_id, code_hash, ends_at) values (?, ?, ?, ?, ?)")
                    .params(area.value(), UUID.randomUUID(), account.value(), InvitationCode.hashOf(code), Instant.now().plus(LASTS).atOffset(ZoneOffset.UTC)).update();
        });
        return new Invited(account, code);
    }

    /** @return whether the code was good; a used, old and unknown one are the same */
    public boolean take(String code, String issuer, String subject) {
        var typed = code.replaceAll("[^0-9A-Za-z]", "").toUpperCase(java.util.Locale.ROOT);
        return sql.sql("select access.take_invitation(?, ?, ?)").params(typed.getBytes(StandardCharsets.UTF_8), issuer, hash.of("subject", issuer + "|" + subject))
                .query(Boolean.class).single();
    }
}
