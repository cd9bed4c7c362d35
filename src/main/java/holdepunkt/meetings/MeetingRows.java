package holdepunkt.meetings;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads meetings from the rows of {@link Meetings#SELECT}: one row per seat, the meeting's own columns repeated on each. */
final class MeetingRows {

    private final Sealing sealing;

    MeetingRows(Sealing sealing) {
        this.sealing = sealing;
    }

    List<Meeting> read(ResultSet row) throws SQLException {
        var meetings = new ArrayList<Meeting>();
        while (row.next()) {
            var id = row.getObject("id", UUID.class);
            if (meetings.isEmpty() || !meetings.getLast().id().equals(id)) {
                meetings.add(meeting(row, id));
            }
            if (row.getObject("seat_id") != null) {
                meetings.getLast().seats().add(seat(row));
            }
        }
        return meetings;
    }

    private Meeting meeting(ResultSet row, UUID id) throws SQLException {
        var area = new AreaId(row.getObject("area_id", UUID.class));
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var header = new MeetingHeader(id, person, row.getString("called") == null ? "" : row.getString("called"), at(row, "begins_at"),
                row.getInt("minutes"), row.getString("way"), text(area, person, "meetings.meeting.place", id, row.getBytes("place")),
                MeetingKind.of(row.getString("kind")));
        var cancelled = row.getObject("cancelled_at") == null ? null : at(row, "cancelled_at");
        var over = row.getObject("over_at") == null ? null : at(row, "over_at");
        return new Meeting(header, row.getObject("nomination_id", UUID.class), text(area, person, "meetings.meeting.purpose", id, row.getBytes("purpose")),
                new AccountId(row.getObject("opened_by", UUID.class)), row.getLong("version"), row.getInt("changes"), at(row, "changed_at"), cancelled, over,
                new ArrayList<>(), units(row));
    }

    private Seat seat(ResultSet row) throws SQLException {
        var area = new AreaId(row.getObject("area_id", UUID.class));
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var id = row.getObject("seat_id", UUID.class);
        var account = row.getObject("account_id", UUID.class);
        var guest = text(area, person, "meetings.seat.guest_name", id, row.getBytes("guest_name"));
        var unit = row.getObject("unit_id", UUID.class);
        boolean yes = "yes".equals(row.getString("answer"));
        var by = row.getObject("answered_by", UUID.class);
        return new Seat(id, account == null ? null : new AccountId(account), guest.isEmpty() ? row.getString("account_name") : guest,
                SeatRole.of(row.getString("role")), unit == null ? null : new UnitId(unit), row.getString("unit_name"), row.getString("seat_way"),
                row.getString("stands_on"), row.getString("marked"),
                row.getString("answer") == null ? Seat.Answer.NONE : yes ? Seat.Answer.YES : Seat.Answer.NO, words(row, "classes"),
                by == null ? null : new AccountId(by), yes ? new Seat.Said(row.getString("said_to"), row.getString("language")) : null, row.getBoolean("ended"), row.getInt("invited"), row.getBoolean("pictured"));
    }

    private String text(AreaId area, PersonId person, String column, UUID id, byte @Nullable [] sealed) {
        PersonText open = sealing.openOrNull(new Sealing.Place(area, person, column, id), sealed);
        return open == null ? "" : open.reveal();
    }

    private static Set<UnitId> units(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("one_service").getArray()).map(UnitId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return row.getArray(column) == null ? List.of() : List.of((String[]) row.getArray(column).getArray());
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
