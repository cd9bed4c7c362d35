package holdepunkt.wayin;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.AccountId;
import holdepunkt.core.Gate;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.people.page.Openings;
import holdepunkt.people.page.PersonHeader;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A helper who knows her hands over a code of twelve digits, spoken or on paper. It is a keyed hash of its row, so that it can be shown to the helper
 * again without being kept; the row holds a keyed hash of the code. A newer code ends the one before. Guessing: 10^12 codes, twenty tries a minute.
 */
@Component
public class HandingOverCodes {

    private static final BigInteger CODES = BigInteger.TEN.pow(12);

    private final JdbcClient sql;
    private final KeyedHash hash;
    private final OpeningAccounts accounts;
    private final Openings openings;
    private final Gate gate;

    HandingOverCodes(JdbcClient sql, KeyedHash hash, OpeningAccounts accounts, Openings openings, Gate gate) {
        this.sql = sql;
        this.hash = hash;
        this.accounts = accounts;
        this.openings = openings;
        this.gate = gate;
    }

    public void give(Opening opening, PersonHeader header) {
        var id = UUID.randomUUID();
        accounts.byCode(opening.area(), opening.person(), header.name(), header.language());
        sql.sql("insert into wayin.code (area_id, id, person_id, code_hash) values (?, ?, ?, ?)")
                .params(opening.area().value(), id, opening.person().value(), hashOf(digits(id))).update();
    }

    /** The codes of the last month, the newest first. */
    public List<GivenCode> of(Opening opening) {
        return sql.sql("""
                select c.id, c.given_by, a.name, c.given_at, c.ends_at, u.used_at, e.ended_at,
                       exists (select from wayin.code n where n.area_id = c.area_id and n.person_id = c.person_id and n.given_at > c.given_at) as older
                  from wayin.code c
                  left join access.account a on a.area_id = c.area_id and a.id = c.given_by
                  left join wayin.code_use u on u.area_id = c.area_id and u.code_id = c.id
                  left join wayin.code_end e on e.area_id = c.area_id and e.code_id = c.id
                 where c.area_id = ? and c.person_id = ? and c.given_at > now() - interval '31 days'
                 order by c.given_at desc limit 30""")
                .params(opening.area().value(), opening.person().value()).query((row, number) -> read(opening, row)).list();
    }

    /** It works no more, and whoever came in by it is out in the next request. */
    public void end(Opening opening, UUID code) {
        var known = of(opening).stream().filter(one -> one.id().equals(code)).findFirst().orElseThrow(NotOpen::new);
        sql.sql("insert into wayin.code_end (area_id, id, person_id, code_id) values (?, ?, ?, ?) on conflict do nothing")
                .params(opening.area().value(), UUID.randomUUID(), opening.person().value(), known.id()).update();
        gate.asSystem(opening.area(), ComingIn.ACTOR, "close what a code opened", () -> openings.end(opening.area(), code));
    }

    private GivenCode read(Opening opening, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var giver = new AccountId(row.getObject("given_by", UUID.class));
        var ends = at(row, "ends_at");
        // A newer code took the place of an older one that was never used.
        var ended = row.getBoolean("older") && row.getObject("used_at") == null ? at(row, "given_at") : at(row, "ended_at");
        boolean shown = giver.equals(opening.viewer().account()) && row.getObject("used_at") == null && ended == null && ends.isAfter(Instant.now());
        return new GivenCode(id, giver, row.getString("name") == null ? "" : row.getString("name"), at(row, "given_at"), ends, at(row, "used_at"), ended,
                shown ? digits(id).replaceAll("(...)(?=.)", "$1 ") : null);
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private String digits(UUID row) {
        return "%012d".formatted(new BigInteger(1, hash.of("way in code", row.toString())).mod(CODES));
    }

    byte[] hashOf(String digits) {
        return hash.of("way in", digits);
    }
}
