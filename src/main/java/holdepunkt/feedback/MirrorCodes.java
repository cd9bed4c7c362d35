package holdepunkt.feedback;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.people.page.Openings;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * R24: six digits on the screen for those round her, nine digits in her own hand. Digits are a keyed hash of their row, so that they can be shown again
 * without being kept; what is kept is a keyed hash of them. A code writes one answer, reads nothing, and ends at midnight in Norway or with a newer one;
 * hers ends when it is used.
 */
@Component
public class MirrorCodes {

    private final JdbcClient sql;
    private final KeyedHash hash;
    private final Openings openings;

    MirrorCodes(JdbcClient sql, KeyedHash hash, Openings openings) {
        this.sql = sql;
        this.hash = hash;
        this.openings = openings;
    }

    /** Which place a code is for, and how many digits it has. */
    public enum Kind {
        ROOM("room", 6), HERS("hers", 9);

        private final String code;
        private final int digits;

        Kind(String code, int digits) {
            this.code = code;
            this.digits = digits;
        }
    }

    /** What a code opens. */
    public record Opened(AreaId area, PersonId person, UUID code, UUID mirror, Kind kind, String form, String version) {}

    /** A new one; the one before opens nothing any more. */
    void make(Opening opening, UUID mirror, Kind kind) {
        var id = UUID.randomUUID();
        while (opened(digits(kind, id)).isPresent()) {
            id = UUID.randomUUID();
        }
        sql.sql("insert into feedback.code (area_id, id, mirror_id, person_id, kind, code_hash, made_by) values (?, ?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, mirror, opening.person().value(), kind.code, hashOf(digits(kind, id)), opening.viewer().account().value()).update();
        openings.give(opening.area(), opening.person(), new AccountId(id), "mirror_place", List.of("mirror_answer"), id,
                LocalDate.now(Period.NORWAY).plusDays(1).atStartOfDay(Period.NORWAY).toInstant());
    }

    /** The digits that open something now, to be shown to those who hand them out. */
    public Optional<String> newest(Opening opening, Mirror mirror, Kind kind) {
        return sql.sql("select id from feedback.code where area_id = ? and mirror_id = ? and kind = ? order by made_at desc limit 1")
                .params(opening.area().value(), mirror.id(), kind.code).query(UUID.class).optional().map(id -> digits(kind, id)).filter(digits -> opened(digits).isPresent());
    }

    /** @param digits as typed, spaces and all */
    public Optional<Opened> opened(String digits) {
        var bare = digits.replaceAll("\\s", "");
        return !bare.matches("\\d{6}|\\d{9}") ? Optional.empty()
                : sql.sql("select area, person, code, mirror, kind, form, form_version from feedback.by_code(:hash)").param("hash", hashOf(bare))
                .query((row, number) -> new Opened(new AreaId(row.getObject("area", UUID.class)), new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("code", UUID.class), row.getObject("mirror", UUID.class), row.getString("kind").equals("hers") ? Kind.HERS : Kind.ROOM,
                        row.getString("form"), row.getString("form_version"))).optional();
    }

    private String digits(Kind kind, UUID row) {
        var number = new BigInteger(1, hash.of("mirror code", row.toString())).mod(BigInteger.TEN.pow(kind.digits));
        return String.format("%0" + kind.digits + "d", number);
    }

    private byte[] hashOf(String digits) {
        return hash.of("mirror code kept", digits);
    }
}
