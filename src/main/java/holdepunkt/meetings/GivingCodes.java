package holdepunkt.meetings;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One link for one seat on the day of the meeting, for a doctor or another guest without sign-in. The code is 128 bits of a keyed hash of its row, so
 * that it can be shown to those who give it without being kept; the row holds the hash of the code. It needs her yes to the seat, opens
 * the room and, if she lets the seat have it, the letter, and dies at midnight, with a newer code, and with her no.
 */
@Component
public class GivingCodes {

    private final JdbcClient sql;
    private final KeyedHash hash;
    private final SeatGrounds grounds;

    GivingCodes(JdbcClient sql, KeyedHash hash, SeatGrounds grounds) {
        this.sql = sql;
        this.hash = hash;
        this.grounds = grounds;
    }

    public UUID give(Opening opening, Meeting meeting, UUID seatId) {
        var seat = meeting.seat(seatId);
        MeetingRules.itIsStillAhead(meeting);
        if (seat.account() != null || seat.answer() != Seat.Answer.YES) {
            throw BrokenRule.of("meetings.rule.codeNeedsYes");
        }
        var id = UUID.randomUUID();
        sql.sql("insert into meetings.seat_code (area_id, id, seat_id, meeting_id, person_id, code_hash, made_by) values (?, ?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, seat.id(), meeting.id(), opening.person().value(), hashOf(codeOf(id)), opening.viewer().account().value()).update();
        grounds.giveGuest(opening, meeting.header(), seat.id(), guest(seat.id()), seat.byLink());
        return id;
    }

    /** The code of the newest link of this seat, to be shown to those who give it. @throws NotOpen when there is none */
    public String newest(Opening opening, UUID seat) {
        return sql.sql("select id from meetings.seat_code where area_id = ? and person_id = ? and seat_id = ? order by made_at desc limit 1")
                .params(opening.area().value(), opening.person().value(), seat).query(UUID.class).optional().map(this::codeOf).orElseThrow(NotOpen::new);
    }

    /** Who sits there, as the walls know a guest: the seat itself. */
    public static AccountId guest(UUID seat) {
        return new AccountId(seat);
    }

    private String codeOf(UUID row) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash.of("meeting seat code", row.toString()), 16));
    }

    static byte[] hashOf(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
