package holdepunkt.access;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An account for someone who is to work here, and the code by which its human takes it: typed once, within a week, and then signed in with whatever
 * identity provider the installation trusts. The code is a keyed hash of its row, so whoever made it sees it while it waits, and nobody else ever.
 */
@Component
public class InvitingWorkers {

    private static final String ACTOR = "access";
    private static final String ISSUER = "invited";
    private static final Duration LASTS = Duration.ofDays(7);

    private final JdbcClient sql;
    private final Gate gate;
    private final KeyedHash hash;

    InvitingWorkers(JdbcClient sql, Gate gate, KeyedHash hash) {
        this.sql = sql;
        this.gate = gate;
        this.hash = hash;
    }

    /** A code that waits for its human. */
    public record Waiting(AccountId account, String name, String code, Instant endsAt) {}

    public AccountId invite(Viewer by, String name) {
        var account = AccountId.random();
        gate.asSystem(by.area(), ACTOR, "invite someone to work", () -> {
            sql.sql("insert into access.account (area_id, id, name, issuer, subject_hash, language) values (?, ?, ?, ?, ?, 'nb')")
                    .params(by.area().value(), account.value(), name, ISSUER, hash.of("subject", ISSUER + "|" + account)).update();
            code(by, account);
        });
        return account;
    }

    /** A new code ends the one before. @throws BrokenRule when the account is somebody's already */
    public void again(Viewer by, AccountId account) {
        gate.asSystem(by.area(), ACTOR, "invite someone to work again", () -> {
            if (!waitsForItsHuman(by.area(), account)) {
                throw BrokenRule.of("access.rule.hasSignedIn");
            }
            code(by, account);
        });
    }

    private void code(Viewer by, AccountId account) {
        var id = UUID.randomUUID();
        sql.sql("insert into access.invitation (area_id, id, account_id, code_hash, ends_at, made_by) values (?, ?, ?, ?, ?, ?)")
                .params(by.area().value(), id, account.value(), InvitationCode.hashOf(spoken(id)), Instant.now().plus(LASTS).atOffset(ZoneOffset.UTC), by.account().value())
                .update();
    }

    /** Whether nobody has taken this account yet. */
    public boolean isWaiting(AreaId area, AccountId account) {
        var found = new ArrayList<Boolean>();
        gate.asSystem(area, ACTOR, "see whether an account is taken", () -> found.add(waitsForItsHuman(area, account)));
        return found.getFirst();
    }

    private boolean waitsForItsHuman(AreaId area, AccountId account) {
        return sql.sql("select exists (select from access.account where area_id = ? and id = ? and issuer = ? and not outside and same_as is null and person_id is null)")
                .params(area.value(), account.value(), ISSUER).query(Boolean.class).single();
    }

    /** The codes this viewer made that still work, the next to end first. */
    public List<Waiting> madeBy(Viewer viewer) {
        var found = new ArrayList<Waiting>();
        gate.asSystem(viewer.area(), ACTOR, "codes that wait", () -> found.addAll(sql.sql("""
                select i.id, i.account_id, a.name, i.ends_at from access.invitation i join access.account a on a.area_id = i.area_id and a.id = i.account_id
                 where i.area_id = :area and i.made_by = :by and i.ends_at > now() and not a.outside and a.person_id is null
                   and not exists (select from access.invitation_taken t where t.area_id = i.area_id and t.invitation_id = i.id)
                   and not exists (select from access.invitation n where n.area_id = i.area_id and n.account_id = i.account_id and n.made_at > i.made_at)
                 order by i.ends_at""").param("area", viewer.area().value()).param("by", viewer.account().value())
                .query((row, number) -> new Waiting(new AccountId(row.getObject("account_id", UUID.class)), row.getString("name"),
                        InvitationCode.grouped(spoken(row.getObject("id", UUID.class))), row.getObject("ends_at", OffsetDateTime.class).toInstant())).list()));
        return found;
    }

    private String spoken(UUID row) {
        return InvitationCode.from(hash.of("invitation code", row.toString()));
    }
}
