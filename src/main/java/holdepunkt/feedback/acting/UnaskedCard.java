package holdepunkt.feedback.acting;

import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever led a meeting is told for a week that nobody has been asked how it was. Then it goes: a question that late is another one. */
@Component
@SilentUnless("exists (select from meetings.seat x where x.area_id = asked.area and x.account_id = asked.account and x.role = 'lead')")
class UnaskedCard implements DeskCard {

    private final JdbcClient sql;
    private final MessageSource messages;

    UnaskedCard(JdbcClient sql, MessageSource messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 229;
    }

    @Override
    public String heading() {
        return "mirror.unasked.desk";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        var texts = new Texts(messages, viewer.language());
        return viewer.isPerson() ? List.of() : sql.sql("""
                select m.id, m.person_id, p.name, m.begins_at from meetings.meeting m
                  join people.person p on p.area_id = m.area_id and p.id = m.person_id
                 where m.area_id = :area and m.begins_at between now() - interval '7 days' and now() - interval '1 hour'
                   and m.person_id in (select sec.opened('mirror', 'write'))
                   and exists (select from meetings.seat s where s.area_id = m.area_id and s.meeting_id = m.id and s.role = 'lead' and s.account_id = :me
                                  and not exists (select from meetings.seat_end e where e.area_id = s.area_id and e.seat_id = s.id))
                   and not exists (select from meetings.cancellation c where c.area_id = m.area_id and c.meeting_id = m.id)
                   and not exists (select from feedback.mirror f where f.area_id = m.area_id and f.meeting_id = m.id)
                 order by m.begins_at""").param("area", viewer.area().value()).param("me", viewer.account().value())
                .query((row, number) -> {
                    var person = new PersonId(row.getObject("person_id", UUID.class));
                    return new Item(person, texts.t("mirror.unasked.item"), row.getString("name") + ", " + texts.when(row.getObject("begins_at", OffsetDateTime.class).toInstant()),
                            "/people/" + person + "/meetings/" + row.getObject("id", UUID.class) + "#how-it-was", null);
                }).list();
    }
}
