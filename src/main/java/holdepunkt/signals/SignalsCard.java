package holdepunkt.signals;

import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On the desk of whoever may decide: what should be taken up, but for one's own promises, which another asks about. */
@Component
class SignalsCard implements DeskCard {

    private final JdbcClient sql;
    private final MessageSource messages;

    SignalsCard(JdbcClient sql, MessageSource messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String heading() {
        return "signals.heading";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        var texts = new Texts(messages, viewer.language());
        return viewer.isPerson() ? List.of() : sql.sql("""
                select s.id, s.person_id, s.kind, p.name from signals.signal s join people.person p on p.area_id = s.area_id and p.id = s.person_id
                 where s.area_id = :area and s.person_id in (select sec.opened('signal', 'decide')) and s.concerns_id is distinct from :me
                   and not exists (select from signals.settlement e where e.area_id = s.area_id and e.signal_id = s.id)
                 order by s.raised_at, s.id""").param("area", viewer.area().value()).param("me", viewer.account().value())
                .query((row, number) -> {
                    var person = new PersonId(row.getObject("person_id", UUID.class));
                    return new Item(person, texts.t(SignalKinds.key(row.getString("kind"))), row.getString("name"),
                            "/people/" + person + "/signals/" + row.getObject("id", UUID.class), null);
                }).list();
    }
}
