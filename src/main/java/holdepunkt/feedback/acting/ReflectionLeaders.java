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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    /**
     * @param next the meeting it is for, or null while none is planned
     * @param seated whether there is a seat for them there; until she has said yes to it they see nothing
     */
    public record Named(String name, @Nullable UUID next, boolean seated) {}

    /** Those one can choose: nobody at the table or of a unit there, in any of their jobs, and nobody who leads. */
    public List<Colleague> outside(Opening opening, Meeting meeting, String typed) {
        var barred = barred(opening, meeting);
        return people.find(opening.area(), typed).stream().filter(one -> !barred.contains(one.account().value())).toList();
    }

    /** Asked of the rows, not of the names on the page: a place that is hidden hides the unit's name too. */
    private Set<UUID> barred(Opening opening, Meeting meeting) {
        return Set.copyOf(sql.sql("""
                with seat as (select s.account_id, s.unit_id from meetings.seat s where s.area_id = :area and s.meeting_id = :meeting),
                     live as (select w.account_id, w.unit_id, w.role from access.work w
                               where w.area_id = :area and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())),
                     line as (select unit_id from seat union select l.unit_id from live l join seat s using (account_id))
                select account_id from live where role = 'leader' or unit_id in (select unit_id from line where unit_id is not null)
                union select account_id from seat where account_id is not null""")
                .param("area", opening.area().value()).param("meeting", meeting.id()).query(UUID.class).list());
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
                select a.name, n.next, exists (select from meetings.seat s where s.area_id = r.area_id and s.meeting_id = n.next and s.account_id = r.account_id
                           and not exists (select from meetings.seat_end e where e.area_id = s.area_id and e.seat_id = s.id))
                  from feedback.reflection r join access.account a on a.area_id = r.area_id and a.id = r.account_id
                 cross join lateral (select feedback.led_at(r.area_id, r.id) as next) n
                 where r.area_id = ? and r.mirror_id = ? order by r.named_at desc limit 1""").params(opening.area().value(), mirror.id())
                .query((row, number) -> new Named(row.getString(1), row.getObject(2, UUID.class), row.getBoolean(3))).optional();
    }

    /** Who leads it at this meeting. */
    public Optional<String> at(Opening opening, Meeting meeting) {
        return sql.sql("""
                select a.name from feedback.reflection r join access.account a on a.area_id = r.area_id and a.id = r.account_id
                 where r.area_id = ? and r.person_id = ? and feedback.led_at(r.area_id, r.id) = ? order by r.named_at desc limit 1""")
                .params(opening.area().value(), opening.person().value(), meeting.id()).query(String.class).optional();
    }
}
