package holdepunkt.access;

import holdepunkt.core.AccountId;
import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.NationalId;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A sign-in for someone who works nowhere: waits for whoever comes with the code and shows the identity provider who they are. Gives no ground to see anyone. */
@Component
public class InvitingOutside {

    private static final String ACTOR = "access";

    private static final Duration LASTS = Duration.ofDays(7);

    private final JdbcClient sql;
    private final Gate gate;
    private final KeyedHash hash;
    private final TransactionTemplate transaction;

    InvitingOutside(JdbcClient sql, Gate gate, KeyedHash hash, PlatformTransactionManager manager) {
        this.sql = sql;
        this.gate = gate;
        this.hash = hash;
        this.transaction = new TransactionTemplate(manager);
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

    /** What a good code gave. @param person whose own page it is, or null for work here and for those close to somebody */
    private record Taken(AreaId area, @Nullable PersonId person) {}

    /**
     * @param subject what the identity provider calls whoever came back; where it is a birth number, a page is only taken by hers
     * @return whether the code was good; a used, old, unknown and another's one are the same
     */
    public boolean take(String code, String issuer, String subject) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var taken = taken(code, issuer, subject);
            taken.filter(one -> one.person() != null).ifPresent(this::isLogged);
            return taken.isPresent();
        }));
    }

    private Optional<Taken> taken(String code, String issuer, String subject) {
        var typed = code.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        var number = NationalId.read(subject).map(id -> hash.of("birth number", id.digits())).orElse(null);
        return sql.sql("select area, person from access.take_invitation(:code, :issuer, :subject, :number)").param("code", typed.getBytes(StandardCharsets.UTF_8))
                .param("issuer", issuer).param("subject", hash.of("subject", issuer + "|" + subject)).param("number", number, Types.BINARY)
                .query((row, count) -> {
                    var person = row.getObject("person", UUID.class);
                    return new Taken(new AreaId(row.getObject("area", UUID.class)), person == null ? null : new PersonId(person));
                }).optional();
    }

    /** The first line of her log that is her own. */
    private void isLogged(Taken taken) {
        gate.pass(Act.about(Viewer.system(taken.area(), ACTOR), "take her own page by a code", "sharing", Action.WRITE, taken.person()), opening -> Boolean.TRUE);
    }
}
