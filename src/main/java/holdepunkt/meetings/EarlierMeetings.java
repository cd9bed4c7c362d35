package holdepunkt.meetings;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Texts;
import holdepunkt.intake.ExistingArrangement;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That she has been, or is, in meetings already: what they are called and when, so that the office does not set up one more. Never what was said there. */
@Component
class EarlierMeetings implements ExistingArrangement {

    private static final int SHOWN = 5;

    private final JdbcClient sql;

    EarlierMeetings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String dataClass() {
        return "meeting";
    }

    @Override
    public List<String> lines(Opening opening, Texts texts) {
        return sql.sql("""
                select m.kind, m.begins_at, (select min(a.name) from meetings.seat s join access.account a on a.area_id = s.area_id and a.id = s.account_id
                           where s.area_id = m.area_id and s.meeting_id = m.id and s.role = 'coordinator'
                             and not exists (select from meetings.seat_end e where e.area_id = s.area_id and e.seat_id = s.id)) as coordinator
                  from meetings.meeting m
                 where m.area_id = :area and m.person_id = :person
                   and not exists (select from meetings.cancellation c where c.area_id = m.area_id and c.meeting_id = m.id)
                 order by m.begins_at desc limit :most""")
                .param("area", opening.area().value()).param("person", opening.person().value()).param("most", SHOWN)
                .query((row, number) -> line(texts, row.getString("kind"), row.getObject("begins_at", OffsetDateTime.class), row.getString("coordinator"))).list();
    }

    private static String line(Texts texts, String kind, OffsetDateTime begins, @org.jspecify.annotations.Nullable String coordinator) {
        var called = texts.t("meetings.kind." + kind);
        var day = texts.date(begins.atZoneSameInstant(Texts.NORWAY).toLocalDate());
        return coordinator == null ? texts.t("meetings.existing", called, day) : texts.t("meetings.existing.coordinator", called, day, coordinator);
    }
}
