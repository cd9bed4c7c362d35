package holdepunkt.diary;

import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.diary.events.ReminderDue;
import java.sql.Types;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A reminder she has set herself, in the neutral words of any notice. Off until she does; nothing else ever reminds her. */
@Component
public class Reminders {

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final ApplicationEventPublisher events;

    Reminders(JdbcClient sql, Gate gate, Areas areas, ApplicationEventPublisher events) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.events = events;
    }

    public Reminder of(Opening hers) {
        return sql.sql("select days, at_hour from diary.reminder where area_id = ? and person_id = ? order by received_at desc, id limit 1")
                .params(hers.area().value(), hers.person().value()).query((row, number) -> new Reminder(row.getString("days"), row.getInt("at_hour")))
                .optional().orElse(Reminder.NEVER);
    }

    public void set(Opening hers, Reminder reminder) {
        sql.sql("insert into diary.reminder (area_id, id, person_id, days, at_hour) values (:area, :id, :person, :days, :hour)")
                .param("area", hers.area().value()).param("id", UUID.randomUUID()).param("person", hers.person().value())
                .param("days", reminder.days(), Types.VARCHAR).param("hour", reminder.hour()).update();
    }

    /** Looks several times in each hour; the same hour of the same day is one notice. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void everyTenMinutes() {
        remind(Instant.now());
    }

    void remind(Instant now) {
        var there = now.atZone(Period.NORWAY);
        var day = there.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        areas.all().forEach(area -> gate.asSystem(area, "notices", "diary: whom to remind", () -> sql.sql("select diary.reminders_due(?, ?)").params(day, there.getHour())
                .query(UUID.class).list().forEach(person -> events.publishEvent(new ReminderDue(area.value(), person, there.toLocalDate())))));
    }
}
