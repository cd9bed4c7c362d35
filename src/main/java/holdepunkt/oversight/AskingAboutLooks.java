package holdepunkt.oversight;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Deadline;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * «Dette kjenner jeg ikke igjen»: she asks about one line of her log. It goes to the organisation where whoever looked worked then, and is to be answered
 * within five working days. Where nothing is known of their work it goes to the municipality.
 */
@Component
public class AskingAboutLooks {

    public static final int WORKING_DAYS = 5;

    private final JdbcClient sql;
    private final Sealing sealing;

    AskingAboutLooks(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** @param words what she wants to say of it; may be empty @throws NotOpen if the line is not of her log, or is of the product's own work */
    public void ask(Opening hers, long entry, PersonText words) {
        if (!hers.own()) {
            throw new NotOpen();
        }
        var id = UUID.randomUUID();
        try {
            int asked = sql.sql("""
                    insert into oversight.question (area_id, id, person_id, entry_id, organisation_id, words, answer_by)
                    select e.area_id, :id, :person, e.id,
                           coalesce((select u.organisation_id from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                                      where w.area_id = e.area_id and w.account_id = e.actor_id and w.begins_at <= e.at and (w.ends_at is null or w.ends_at >= e.at)
                                      order by (w.unit_id = e.unit_id) desc nulls last, w.begins_at limit 1),
                                    (select o.id from directory.organisation o where o.area_id = e.area_id order by o.kind <> 'municipality', o.name limit 1)), :words, :by
                      from audit.entry e where e.area_id = :area and e.id = :entry and e.persons @> array[:person]::uuid[] and e.system is null and e.actor_id <> :herself""")
                    .param("area", hers.area().value()).param("id", id).param("person", hers.person().value()).param("entry", entry)
                    .param("words", sealing.sealOrNull(words(hers.area(), hers.person(), id), words), java.sql.Types.BINARY)
                    .param("by", Deadline.workingDaysAfter(LocalDate.now(Period.NORWAY), WORKING_DAYS).day()).param("herself", hers.viewer().account().value()).update();
            if (asked == 0) {
                throw new NotOpen();
            }
        } catch (DuplicateKeyException already) {
            throw BrokenRule.of("oversight.rule.asked");
        }
    }

    static Sealing.Place words(holdepunkt.core.AreaId area, holdepunkt.core.PersonId person, UUID id) {
        return new Sealing.Place(area, person, "oversight.question.words", id);
    }
}
