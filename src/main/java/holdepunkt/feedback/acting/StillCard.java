package holdepunkt.feedback.acting;

import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one neutral reminder: the day after, on the desk of those whose place is open. It goes by itself, whether they answer or not. */
@Component
@SilentUnless("exists (select from meetings.seat x where x.area_id = asked.area and x.account_id = asked.account)")
class StillCard implements DeskCard {

    private final JdbcClient sql;
    private final MessageSource messages;

    StillCard(JdbcClient sql, MessageSource messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 230;
    }

    @Override
    public String heading() {
        return "mirror.still.desk";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        var texts = new Texts(messages, viewer.language());
        return viewer.isPerson() ? List.of() : sql.sql("""
                select m.person_id, m.meeting_id, p.name, feedback.answers_until(m.area_id, m.id) as until
                  from feedback.mirror m join people.person p on p.area_id = m.area_id and p.id = m.person_id
                  join feedback.place l on l.area_id = m.area_id and l.mirror_id = m.id
                  join meetings.seat s on s.area_id = l.area_id and s.id = l.seat_id and s.account_id = :me
                 where m.area_id = :area and m.person_id in (select sec.opened('mirror', 'see'))
                   and m.asked_at between now() - interval '2 days' and now() - interval '1 day'
                   and feedback.free_place(m.area_id, m.id, l.side, s.id) is not null
                 order by m.asked_at""").param("area", viewer.area().value()).param("me", viewer.account().value())
                .query((row, number) -> {
                    var person = new PersonId(row.getObject("person_id", UUID.class));
                    return new Item(person, texts.t("mirror.still.item"), texts.t("mirror.still.until", row.getString("name"), texts.date(row.getObject("until", LocalDate.class))),
                            "/people/" + person + "/meetings/" + row.getObject("meeting_id", UUID.class) + "/mirror", null);
                }).list();
    }
}
