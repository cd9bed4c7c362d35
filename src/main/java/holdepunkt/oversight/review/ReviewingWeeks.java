package holdepunkt.oversight.review;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The officer says, once, what an odd week was: fine, because; or followed up, how. Nobody reviews their own week. */
@Component
public class ReviewingWeeks {

    /** By reason, what it comes to. Codes, so that nothing about a person is written here. */
    public static final Map<String, String> OUTCOMES = Map.of("part_of_work", "fine", "stood_in", "fine", "shift", "fine", "mistake_told", "followed_up",
            "talked_with", "followed_up", "leader_told", "followed_up", "breach", "followed_up");

    private final JdbcClient sql;

    ReviewingWeeks(JdbcClient sql) {
        this.sql = sql;
    }

    public void review(Viewer officer, UUID actor, LocalDate monday, String reason) {
        var outcome = OUTCOMES.get(reason);
        if (outcome == null || monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new BrokenRule("oversight.rule.reason", "reason");
        }
        try {
            int written = sql.sql("""
                    insert into oversight.review (area_id, id, organisation_id, actor_id, week, outcome, reason)
                    select w.area_id, gen_random_uuid(), u.organisation_id, w.account_id, :week, :outcome, :reason
                      from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                     where w.area_id = :area and w.account_id = :actor and w.account_id <> :self and u.organisation_id in (select sec.oversees())
                     order by w.begins_at limit 1""")
                    .param("area", officer.area().value()).param("actor", actor).param("self", officer.account().value()).param("week", monday)
                    .param("outcome", outcome).param("reason", reason).update();
            if (written == 0) {
                throw new NotOpen();
            }
        } catch (DuplicateKeyException already) {
            throw BrokenRule.of("oversight.rule.reviewed");
        }
    }

    public List<Reviewed> of(Viewer officer, LocalDate monday) {
        return sql.sql("""
                select r.*, a.name from oversight.review r join access.account a on a.area_id = r.area_id and a.id = r.reviewed_by
                 where r.area_id = ? and r.week = ? and r.organisation_id in (select sec.oversees())""").params(officer.area().value(), monday)
                .query((row, number) -> new Reviewed(row.getObject("actor_id", UUID.class), row.getString("outcome"), row.getString("reason"), row.getString("name"),
                        row.getObject("reviewed_at", OffsetDateTime.class).toInstant())).list();
    }
}
