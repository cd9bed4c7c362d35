package holdepunkt.access;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.Viewer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An account for someone who is to work here, and the code by which its human takes it: typed once, within a week, and then signed in with whatever
 * identity provider the installation trusts. Whoever made the code sees it while it waits, and nobody else ever.
 */
@Component
public class InvitingWorkers {

    private static final String ACTOR = "access";
    private static final String ISSUER = "invited";
    private static final Duration LASTS = Duration.ofDays(7);

    private final JdbcClient sql;
    private final Gate gate;
    private final KeyedHash hash;
    private final InvitationCodes codes;

    InvitingWorkers(JdbcClient sql, Gate gate, KeyedHash hash, InvitationCodes codes) {
        this.sql = sql;
        this.gate = gate;
        this.hash = hash;
        this.codes = codes;
    }

    public AccountId invite(Viewer by, String name) {
        var account = AccountId.random();
        gate.asSystem(by.area(), ACTOR, "invite someone to work", () -> {
            sql.sql("insert into access.account (area_id, id, name, issuer, subject_hash, language) values (?, ?, ?, ?, ?, 'nb')")
                    .params(by.area().value(), account.value(), name, ISSUER, hash.of("subject", ISSUER + "|" + account)).update();
            codes.make(by.area(), account, by.account(), LASTS);
        });
        return account;
    }

    /** A new code ends the one before. @throws BrokenRule when the account is somebody's already */
    public void again(Viewer by, AccountId account) {
        gate.asSystem(by.area(), ACTOR, "invite someone to work again", () -> {
            if (!waitsForItsHuman(by.area(), account)) {
                throw BrokenRule.of("access.rule.hasSignedIn");
            }
            codes.make(by.area(), account, by.account(), LASTS);
        });
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
    public List<WaitingCode> madeBy(Viewer viewer) {
        var found = new ArrayList<WaitingCode>();
        gate.asSystem(viewer.area(), ACTOR, "codes that wait", () -> found.addAll(codes.madeBy(viewer, false)));
        return found;
    }
}
