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

/** On the desk of her fixed contact, a week after: in the room everyone says that it was fine, so she is asked once more. */
@Component
@SilentUnless("exists (select from people.contact_tie x where x.area_id = asked.area and x.account_id = asked.account)")
class AskAgainCard implements DeskCard {

    private final JdbcClient sql;
    private final MessageSource messages;

    AskAgainCard(JdbcClient sql, MessageSource messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 220;
    }

    @Override
    public String heading() {
        return "mirror.again.desk";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        var texts = new Texts(messages, viewer.language());
        return viewer.isPerson() ? List.of() : sql.sql("""
                select m.person_id, m.meeting_id, m.asked_at, p.name, p.called from feedback.mirror m join people.person p on p.area_id = m.area_id and p.id = m.person_id
                 where m.area_id = :area and m.person_id in (select sec.opened('mirror', 'write'))
                   and m.asked_at between now() - interval '60 days' and now() - interval '7 days'
                   and exists (select from people.live_tie t where t.area_id = m.area_id and t.person_id = m.person_id and t.account_id = :me)
                   and not exists (select from feedback.answer a where a.area_id = m.area_id and a.mirror_id = m.id and a.moment = 'again')
                   and not exists (select from feedback.answer a where a.area_id = m.area_id and a.mirror_id = m.id and a.side = 'person' and a.marks is null and a.way <> 'interview'
                          and not exists (select from feedback.answer_void v where v.area_id = a.area_id and v.answer_id = a.id))
                 order by m.asked_at""").param("area", viewer.area().value()).param("me", viewer.account().value())
                .query((row, number) -> {
                    var person = new PersonId(row.getObject("person_id", UUID.class));
                    return new Item(person, texts.t("mirror.again.item", row.getString("called")),
                            texts.t("mirror.again.since", row.getString("name"), texts.date(row.getObject("asked_at", OffsetDateTime.class).atZoneSameInstant(Texts.NORWAY).toLocalDate())),
                            "/people/" + person + "/meetings/" + row.getObject("meeting_id", UUID.class) + "/mirror/again", null);
                }).list();
    }
}
