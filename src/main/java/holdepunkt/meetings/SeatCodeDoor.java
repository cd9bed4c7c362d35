package holdepunkt.meetings;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.CodeDoor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the holder of a link in as the seat it is for. The seat's own ground then decides, as for everybody. */
@Component
class SeatCodeDoor implements CodeDoor {

    static final String KIND = "meeting-seat";

    private final JdbcClient sql;

    SeatCodeDoor(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Act> open(String code, String route, boolean writes) {
        if (!code.matches("[A-Za-z0-9_-]{22}")) {
            return Optional.empty();
        }
        return sql.sql("select area, person, seat from meetings.seat_by_code(:code)").param("code", GivingCodes.hashOf(code)).query((row, number) -> {
            var area = new AreaId(row.getObject("area", UUID.class));
            var guest = new Viewer(area, GivingCodes.guest(row.getObject("seat", UUID.class)), "", null, List.of(), new UUID(0, 0), Instant.now(), "nb", null);
            boolean letter = !writes && route.contains("/letter");
            return Act.about(guest, route, letter ? "letter" : "meeting", writes ? Action.WRITE : Action.SEE, new PersonId(row.getObject("person", UUID.class)));
        }).optional();
    }
}
