package holdepunkt.access;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.PersonId;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.Work;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Who is signed in. The browser holds a random token, the database its hash; name, roles and units are looked up at each request, so that a job that
 * ended is gone from the next one. Asked before there is a viewer, and so through three functions that answer nothing else.
 */
@Component
public class SignIns {

    /** 15 minutes without a sign of life for those who work here, 30 for the person; 10 and 12 hours in all. */
    private static final Duration STAFF_IDLE = Duration.ofMinutes(15);
    private static final Duration PERSON_IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final KeyedHash hash;
    private final ObjectMapper json;

    SignIns(JdbcClient sql, KeyedHash hash, ObjectMapper json) {
        this.sql = sql;
        this.hash = hash;
        this.json = json;
    }

    /** @return the token for the cookie, or empty when nobody here has this identity */
    public Optional<String> begin(String issuer, String subject, Instant authenticatedAt) {
        byte[] token = token();
        boolean known = sql.sql("select access.begin_sign_in(:issuer, :subject, :token, :at, make_interval(secs => :longest))")
                .param("issuer", issuer).param("subject", hash.of("subject", issuer + "|" + subject)).param("token", token)
                .param("at", authenticatedAt.atOffset(java.time.ZoneOffset.UTC)).param("longest", LONGEST.toSeconds())
                .query(Boolean.class).single();
        return known ? Optional.of(text(token)) : Optional.empty();
    }

    /** @return the token of a sign-in in another part of the same human's; empty when there is no such part, or it is this one */
    public Optional<String> change(String cookie, AccountId wanted) {
        byte[] token = token();
        boolean changed = bytes(cookie).map(old -> sql.sql("select access.change_part(:old, :new, :wanted)").param("old", old).param("new", token)
                .param("wanted", wanted.value()).query(Boolean.class).single()).orElse(false);
        return changed ? Optional.of(text(token)) : Optional.empty();
    }

    private static byte[] token() {
        byte[] token = new byte[32];
        RANDOM.nextBytes(token);
        return token;
    }

    private static String text(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    public Optional<Viewer> viewer(String cookie) {
        return bytes(cookie).flatMap(token -> sql.sql("""
                select area_id, account_id, name, person_id, language, session_id, signed_in_at, works, by_code_for, ends_at, human
                  from access.viewer(:token, make_interval(secs => :staff), make_interval(secs => :person))""")
                .param("token", token).param("staff", STAFF_IDLE.toSeconds()).param("person", PERSON_IDLE.toSeconds())
                .query((row, number) -> viewer(row)).optional());
    }

    public void end(String cookie) {
        bytes(cookie).ifPresent(token -> sql.sql("select access.end_sign_in(:token)").param("token", token).query().listOfRows());
    }

    private Viewer viewer(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var byCode = row.getObject("by_code_for", UUID.class);
        return new Viewer(new AreaId(row.getObject("area_id", UUID.class)), new AccountId(row.getObject("account_id", UUID.class)), row.getString("name"),
                person == null ? null : new PersonId(person), works(row.getString("works")), row.getObject("session_id", UUID.class),
                row.getObject("signed_in_at", OffsetDateTime.class).toInstant(), row.getString("language"), null, byCode == null ? null : new PersonId(byCode),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(), new AccountId(row.getObject("human", UUID.class)));
    }

    private List<Work> works(String text) {
        var works = new ArrayList<Work>();
        for (var work : json.readTree(text)) {
            works.add(new Work(new UnitId(UUID.fromString(work.get("unit").asString())), work.get("name").asString(), work.get("role").asString()));
        }
        return works;
    }

    private static Optional<byte[]> bytes(String cookie) {
        try {
            byte[] token = Base64.getUrlDecoder().decode(cookie);
            return token.length == 32 ? Optional.of(token) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
