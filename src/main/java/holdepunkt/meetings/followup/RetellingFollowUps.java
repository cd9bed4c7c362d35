package holdepunkt.meetings.followup;

import holdepunkt.core.AreaId;
import holdepunkt.core.Retelling;
import holdepunkt.meetings.events.FollowUpDone;
import holdepunkt.meetings.events.HowItWasTold;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the records say of the time after the meetings, told again. Her words stay where they are. */
@Component
class RetellingFollowUps implements Retelling {

    private final JdbcClient sql;

    RetellingFollowUps(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void retell(AreaId area, Consumer<Object> hears) {
        sql.sql("select person_id, meeting_id, outcome, told_at from meetings.follow_up_outcome where area_id = :area").param("area", area.value())
                .query(row -> {
                    hears.accept(new FollowUpDone(area.value(), row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant()));
                });
        sql.sql("select person_id, meeting_id, moment, coped, written_at from meetings.follow_up_talk where area_id = :area").param("area", area.value())
                .query(row -> {
                    hears.accept(new HowItWasTold(area.value(), row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant()));
                });
    }
}
