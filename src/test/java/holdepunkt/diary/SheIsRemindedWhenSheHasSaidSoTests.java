package holdepunkt.diary;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.promises.Newcomers;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Off until she sets it, once for the hour she chose, and never for one who is reported dead. */
@Staged
class SheIsRemindedWhenSheHasSaidSoTests {

    private static final ZonedDateTime TUESDAY = LocalDate.of(2026, 12, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)).atTime(18, 20).atZone(Period.NORWAY);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    Reminders reminders;

    @Test
    void atHerHourOnHerDayOnceAndNotAfterSheTakesItAway() throws Exception {
        var she = new Newcomers(stage, parts).enter();
        var hers = stage.as(she.subject());
        reminders.remind(TUESDAY.toInstant());
        assertThat(put(she, 0)).as("nothing reminds her by itself").isZero();
        hers.submit("/diary/reminder", "/diary/reminder", "days", "tue", "hour", "18");
        assertThat(hers.get("/diary/reminder").document().select("input[checked]").val()).isEqualTo("tue");
        reminders.remind(TUESDAY.minusHours(1).toInstant());
        reminders.remind(TUESDAY.plusDays(1).toInstant());
        assertThat(put(she, 0)).isZero();
        reminders.remind(TUESDAY.toInstant());
        reminders.remind(TUESDAY.plusMinutes(10).toInstant());
        assertThat(put(she, 1)).isOne();
        hers.submit("/diary/reminder", "/diary/reminder", "days", "never", "hour", "18");
        reminders.remind(TUESDAY.plusWeeks(1).toInstant());
        assertThat(put(she, 1)).isOne();
        assertThat(hers.submit("/diary/reminder", "/diary/reminder", "days", "sun", "hour", "3").status()).isEqualTo(422);
    }

    @Test
    void nobodyIsRemindedWhoIsGone() throws Exception {
        var she = new Newcomers(stage, parts).enter();
        stage.as(she.subject()).submit("/diary/reminder", "/diary/reminder", "days", "daily", "hour", "18");
        var page = she.path();
        stage.as("berit").submit(page + "/passing/new", page + "/passings", "leader", stage.account("siri").toString(), "forKin", stage.account("berit").toString());
        stage.as("siri").submit(page + "/passing", page + "/passing/confirmation", "talked", "true");
        reminders.remind(TUESDAY.toInstant());
        assertThat(put(she, 0)).isZero();
        assertThat(stage.as(she.subject()).get("/diary").status()).as("closed to all").isEqualTo(404);
    }

    /** What was told is put down in a transaction of its own, a moment later. */
    private long put(Newcomers.Newcomer she, int expected) throws SQLException, InterruptedException {
        long put = -1;
        for (int i = 0; i < 2_400 && put < Math.max(expected, i < 8 ? 1 : expected); i++) {
            Thread.sleep(25);
            try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(
                    "select count(*) from notices.notice where kind = 'own_reminder' and person_id = '" + she.person() + "'")) {
                row.next();
                put = row.getLong(1);
            }
        }
        return put;
    }
}
