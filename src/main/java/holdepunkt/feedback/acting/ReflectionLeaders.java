package holdepunkt.feedback.acting;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.feedback.Mirror;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Meetings;
import holdepunkt.people.page.WhoWorksHere;
import holdepunkt.people.page.WhoWorksHere.Colleague;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads ten minutes about what differed, at the next meeting: somebody from outside the services at the table, who leads none of them. */
@Component
public class ReflectionLeaders {

    private final JdbcClient sql;
    private final WhoWorksHere people;
    private final Meetings meetings;

    ReflectionLeaders(JdbcClient sql, WhoWorksHere people, Meetings meetings) {
        this.sql = sql;
        this.people = people;
        this.meetings = meetings;
    }

    /** @param next the meeting it is for, or null while none is planned */
    public record Named(String name, @Nullable UUID next) {}

    /** Those one can choose: nobody of a unit at the table, and nobody who leads. */
    public List<Colleague> outside(Opening opening, Meeting meeting, String typed) {
        var units = meeting.table().stream().map(seat -> seat.unitName()).filter(Objects::nonNull).collect(Collectors.toSet());
        return people.find(opening.area(), typed).stream().filter(one -> !units.contains(one.unit()) && !one.role().equals("leader")).toList();
    }

    /** @param typed what was searched for @throws BrokenRule for one of the services at the table */
    public void name(Opening opening, Meeting meeting, Mirror mirror, String typed, @Nullable AccountId who) {
        if (who == null || outside(opening, meeting, typed).stream().noneMatch(one -> one.account().equals(who))) {
            throw new BrokenRule("mirror.rule.outside", "who");
        }
        sql.sql("insert into feedback.reflection (area_id, id, mirror_id, person_id, meeting_id, account_id, named_by) values (:area, :id, :mirror, :person, :next, :who, :by)")
                .param("area", opening.area().value()).param("id", UUID.randomUUID()).param("mirror", mirror.id()).param("person", opening.person().value())
                .param("next", meetings.ahead(opening).stream().map(Meeting::id).filter(id -> !id.equals(meeting.id())).findFirst().orElse(null), java.sql.Types.OTHER)
                .param("who", who.value()).param("by", opening.viewer().account().value()).update();
    }

    public Optional<Named> of(Opening opening, Mirror mirror) {
        return sql.sql("""
                select a.name, r.meeting_id from feedback.reflection r join access.account a on a.area_id = r.area_id and a.id = r.account_id
                 where r.area_id = ? and r.mirror_id = ? order by r.named_at desc limit 1""").params(opening.area().value(), mirror.id())
                .query((row, number) -> new Named(row.getString(1), row.getObject(2, UUID.class))).optional();
    }

    /** Who leads it at this meeting. */
    public Optional<String> at(Opening opening, Meeting meeting) {
        return sql.sql("""
                select a.name from feedback.reflection r join access.account a on a.area_id = r.area_id and a.id = r.account_id
                 where r.area_id = ? and r.person_id = ? and r.meeting_id = ? order by r.named_at desc limit 1""")
                .params(opening.area().value(), opening.person().value(), meeting.id()).query(String.class).optional();
    }
}
