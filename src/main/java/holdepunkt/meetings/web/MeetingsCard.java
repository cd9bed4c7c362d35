package holdepunkt.meetings.web;

import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On the desk: meetings this viewer leads, writes or comes to, the next first, with the seats that still wait for an answer. */
@Component
@SilentUnless("exists (select from meetings.seat x where x.area_id = asked.area and x.account_id = asked.account)")
class MeetingsCard implements DeskCard {

    private final JdbcClient sql;
    private final MessageSource messages;

    MeetingsCard(JdbcClient sql, MessageSource messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String heading() {
        return "meetings.desk.heading";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (viewer.isPerson()) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        return sql.sql("""
                select m.id, m.person_id, m.kind, m.begins_at, p.called,
                       (select count(*) from meetings.seat s where s.area_id = m.area_id and s.meeting_id = m.id and s.stands_on is null
                           and not exists (select from meetings.seat_yes y where y.area_id = s.area_id and y.seat_id = s.id)
                           and not exists (select from meetings.seat_no n where n.area_id = s.area_id and n.seat_id = s.id)
                           and not exists (select from meetings.seat_end e where e.area_id = s.area_id and e.seat_id = s.id)) as waiting
                  from meetings.meeting m join people.person p on p.area_id = m.area_id and p.id = m.person_id
                 where m.area_id = :area and m.begins_at between now() - interval '7 days' and now() + interval '30 days'
                   and not exists (select from meetings.cancellation c where c.area_id = m.area_id and c.meeting_id = m.id)
                   and not exists (select from meetings.holding h where h.area_id = m.area_id and h.meeting_id = m.id)
                   and exists (select from meetings.seat mine where mine.area_id = m.area_id and mine.meeting_id = m.id and mine.account_id = :me
                           and not exists (select from meetings.seat_end e where e.area_id = mine.area_id and e.seat_id = mine.id)
                           and (mine.stands_on is not null or exists (select from people.opening o where o.area_id = mine.area_id and o.cause = mine.id
                                and o.holder_id = :me and (o.ends_at is null or o.ends_at > now()))))
                 order by m.begins_at limit 50""")
                .param("area", viewer.area().value()).param("me", viewer.account().value()).query((row, number) -> item(row, texts)).list();
    }

    private static Item item(ResultSet row, Texts texts) throws SQLException {
        Instant begins = row.getObject("begins_at", OffsetDateTime.class).toInstant();
        var person = new PersonId(row.getObject("person_id", UUID.class));
        return new Item(person, texts.t("meetings.desk.lead", row.getString("called"), texts.when(begins)), texts.t("meetings.desk.waiting", row.getInt("waiting")),
                "/people/" + person + "/meetings/" + row.getObject("id", UUID.class), null);
    }
}
