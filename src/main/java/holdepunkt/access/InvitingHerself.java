package holdepunkt.access;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An account that waits for the person herself, and the code by which she takes it: within a day, once, signed in at the level health information asks
 * for. Her page opens to her in the moment she takes it. Refuses a second account, somebody else's birth number, and whoever has a page here already.
 */
@Component
public class InvitingHerself {

    private static final String ACTOR = "access";
    private static final String ISSUER = "invited";
    /** Until whoever knows her name gives her the code. */
    private static final String NAMELESS = "–";
    private static final Duration LASTS = Duration.ofHours(24);

    private final JdbcClient sql;
    private final Gate gate;
    private final KeyedHash hash;
    private final InvitationCodes codes;

    InvitingHerself(JdbcClient sql, Gate gate, KeyedHash hash, InvitationCodes codes) {
        this.sql = sql;
        this.gate = gate;
        this.hash = hash;
        this.codes = codes;
    }

    /** @throws BrokenRule when her page is hers already */
    public void invite(Viewer by, PersonId person, String name, String language) {
        gate.asSystem(by.area(), ACTOR, "invite her to her own page", () -> codes.make(by.area(), waiting(by.area(), person, name, language), by.account(), LASTS));
    }

    /** The account she takes one day, or has; for someone who asks for herself before anybody knew her. Binds nobody to it. */
    public AccountId accountOf(AreaId area, PersonId person, String language) {
        var found = new ArrayList<AccountId>();
        gate.asSystem(area, ACTOR, "an account that waits for her", () -> found.add(accounts(area, person).stream().findFirst().map(Account::id)
                .orElseGet(() -> opened(area, person, NAMELESS, language))));
        return found.getFirst();
    }

    /** For someone who was taken in from another installation, by whoever runs the command. @return the code */
    public String afterMoving(AreaId area, PersonId person) {
        var made = new ArrayList<String>();
        gate.asSystem(area, ACTOR, "invite her who moved here to her own page", () -> made.add(codes.make(area, waiting(area, person, NAMELESS, "nb"), null, LASTS)));
        return made.getFirst();
    }

    /** Whether she can sign in to her own page. */
    public boolean isHers(AreaId area, PersonId person) {
        var found = new ArrayList<Account>();
        gate.asSystem(area, ACTOR, "see whether she has a page of her own", () -> found.addAll(accounts(area, person)));
        return found.stream().anyMatch(Account::isTaken);
    }

    /** The code this viewer made for her, while it works. */
    public Optional<WaitingCode> madeBy(Viewer viewer, PersonId person) {
        var found = new ArrayList<WaitingCode>();
        gate.asSystem(viewer.area(), ACTOR, "a code that waits for her", () -> {
            var hers = accounts(viewer.area(), person).stream().map(Account::id).toList();
            found.addAll(codes.madeBy(viewer, true).stream().filter(code -> hers.contains(code.account())).toList());
        });
        return found.stream().findFirst();
    }

    private record Account(AccountId id, String issuer, @Nullable UUID sameAs) {

        boolean isTaken() {
            return sameAs != null || !issuer.equals(ISSUER) && !issuer.equals("from outside");
        }
    }

    private List<Account> accounts(AreaId area, PersonId person) {
        return sql.sql("select id, issuer, same_as from access.account where area_id = ? and person_id = ?").params(area.value(), person.value())
                .query((row, number) -> new Account(new AccountId(row.getObject("id", UUID.class)), row.getString("issuer"), row.getObject("same_as", UUID.class))).list();
    }

    private AccountId waiting(AreaId area, PersonId person, String name, String language) {
        var there = accounts(area, person);
        if (there.stream().anyMatch(Account::isTaken)) {
            throw BrokenRule.of("wayin.rule.pageIsHers");
        }
        return there.stream().findFirst().map(account -> named(area, account.id(), name)).orElseGet(() -> opened(area, person, name, language));
    }

    private AccountId named(AreaId area, AccountId account, String name) {
        sql.sql("update access.account set name = :name where area_id = :area and id = :id and name = :nameless and :name <> :nameless")
                .param("name", name).param("nameless", NAMELESS).param("area", area.value()).param("id", account.value()).update();
        return account;
    }

    private AccountId opened(AreaId area, PersonId person, String name, String language) {
        var id = AccountId.random();
        sql.sql("insert into access.account (area_id, id, name, person_id, issuer, subject_hash, language) values (?, ?, ?, ?, ?, ?, ?)")
                .params(area.value(), id.value(), name, person.value(), ISSUER, hash.of("subject", ISSUER + "|" + id), language).update();
        return id;
    }
}
