package holdepunkt.access;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.PersonId;
import holdepunkt.core.UnitId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a human a way in, and says where they work and as what. Done by the system actor {@code access}; gives no ground to see any person. */
@Component
public class OpeningAccounts {

    /** Stands where an identity provider's address stands, for those who have none. */
    public static final String CODE_ISSUER = "code";
    private static final String ACTOR = "access";

    private final JdbcClient sql;
    private final Gate gate;
    private final KeyedHash hash;

    OpeningAccounts(JdbcClient sql, Gate gate, KeyedHash hash) {
        this.sql = sql;
        this.gate = gate;
        this.hash = hash;
    }

    /**
     * @param person whose own account it is, or null for someone who works there
     * @param subject what the identity provider calls her; only a keyed hash of it is kept
     */
    public AccountId open(AreaId area, String name, @Nullable PersonId person, String issuer, String subject, String language) {
        var id = AccountId.random();
        gate.asSystem(area, ACTOR, "open an account", () -> sql.sql("""
                insert into access.account (area_id, id, name, person_id, issuer, subject_hash, language) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(area.value(), id.value(), name, person == null ? null : person.value(), issuer, hash.of("subject", issuer + "|" + subject), language)
                .update());
        return id;
    }

    /**
     * The account of someone who comes in by a code or a passkey, made the first time. What it may see is given to it each time she comes in.
     *
     * @param person whom it is for
     */
    public AccountId byCode(AreaId area, PersonId person, String name, String language) {
        return codeAccount(area, person).orElseGet(() -> {
            var id = open(area, name, null, CODE_ISSUER, person.toString(), language);
            gate.asSystem(area, ACTOR, "say whom an account is for", () -> sql.sql("update access.account set by_code_for = ? where area_id = ? and id = ?")
                    .params(person.value(), area.value(), id.value()).update());
            return id;
        });
    }

    /** The account she comes in to by a code, if there is one. */
    public Optional<AccountId> codeAccount(AreaId area, PersonId person) {
        var found = new ArrayList<UUID>();
        gate.asSystem(area, ACTOR, "find the account of a code", () -> found.addAll(sql.sql("select id from access.account where area_id = ? and by_code_for = ?")
                .params(area.value(), person.value()).query(UUID.class).list()));
        return found.stream().findFirst().map(AccountId::new);
    }

    /** @param subject keyed hash of what an identity provider calls a human @return whether that sign-in is anybody's here */
    public boolean isKnown(AreaId area, byte[] subject) {
        var found = new ArrayList<Boolean>();
        gate.asSystem(area, ACTOR, "see whether a sign-in is known", () -> found.add(sql.sql("select exists (select from access.account where area_id = ? and subject_hash = ?)")
                .params(area.value(), subject).query(Boolean.class).single()));
        return found.getFirst();
    }

    /** Where someone who works there is told that there is something to see. */
    public void reachAt(AreaId area, AccountId account, @Nullable String email, @Nullable String phone) {
        gate.asSystem(area, ACTOR, "say where an account is reached", () -> sql.sql("update access.account set email = ?, phone = ? where area_id = ? and id = ?")
                .params(email, phone, area.value(), account.value()).update());
    }

    /** @param email none where there is none; the same for the phone */
    public record Reached(@Nullable String email, @Nullable String phone) {}

    /** As {@link #reachAt}, over what the writer saw. @return false, and nothing is changed, where something else stands there by now */
    public boolean reachAt(AreaId area, AccountId account, Reached seen, Reached wanted) {
        var rows = new ArrayList<Integer>();
        gate.asSystem(area, ACTOR, "say where an account is reached", () -> rows.add(sql.sql("""
                update access.account set email = ?, phone = ? where area_id = ? and id = ? and email is not distinct from ?::text and phone is not distinct from ?::text""")
                .params(wanted.email(), wanted.phone(), area.value(), account.value(), seen.email(), seen.phone()).update()));
        return rows.getFirst() == 1;
    }

    /** @param role a word of {@code access.role} */
    public UUID beginWork(AreaId area, AccountId account, UnitId unit, String role) {
        return beginWork(area, account, unit, role, null);
    }

    /** @param from when it begins to open what the role opens, or null for at once */
    public UUID beginWork(AreaId area, AccountId account, UnitId unit, String role, @Nullable Instant from) {
        var id = UUID.randomUUID();
        gate.asSystem(area, ACTOR, "begin work", () -> sql.sql("""
                insert into access.work (area_id, id, account_id, unit_id, role, begins_at) values (:area, :id, :account, :unit, :role, coalesce(:from, now()))""")
                .param("area", area.value()).param("id", id).param("account", account.value()).param("unit", unit.value()).param("role", role)
                .param("from", from == null ? null : from.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE).update());
        return id;
    }
}
