package holdepunkt.meetings.followup;

import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.meetings.Meeting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The closings of meetings, with what each way out asks for. What is missing is asked of the database, which refuses by the same answer. */
@Component
public class Closings {

    private static final String BECAUSE = "meetings.closing_word.because";
    private static final String PLAN = "meetings.contact_plan.plan";
    private static final String STEP = "meetings.next_step.step";

    private final JdbcClient sql;
    private final Sealing sealing;

    Closings(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** Every reason at once; empty when it can close this way. */
    public List<Lack> lacks(Meeting meeting, String way) {
        return sql.sql("select reason, line from meetings.lacks(:meeting, :way)").param("meeting", meeting.id()).param("way", way)
                .query((row, number) -> new Lack(row.getString("reason"), row.getObject("line", UUID.class))).list();
    }

    /** From here to the end of the transaction nobody writes a line, so that what lacks now is all that lacks when it closes. */
    void lock(Meeting meeting) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:meeting::text, 850))").param("meeting", meeting.id()).query().listOfRows();
    }

    private record Closed(String way, String by, Instant at) {}

    public Closing of(Opening opening, Meeting meeting) {
        var closed = about("""
                select c.way, a.name, c.closed_at from meetings.meeting_closing c join access.account a on a.area_id = c.area_id and a.id = c.closed_by
                 where c.area_id = :area and c.meeting_id = :meeting""", opening, meeting)
                .query((row, number) -> new Closed(row.getString("way"), row.getString("name"), row.getObject("closed_at", OffsetDateTime.class).toInstant())).optional();
        var words = about("""
                select w.id, w.side, w.because, a.name from meetings.closing_word w join access.account a on a.area_id = w.area_id and a.id = w.said_by
                 where w.area_id = :area and w.meeting_id = :meeting order by w.said_at""", opening, meeting)
                .query((row, number) -> new Closing.Word(row.getString("side"), row.getString("name"),
                        sealing.open(place(opening, BECAUSE, row.getObject("id", UUID.class)), row.getBytes("because")))).list();
        return new Closing(closed.map(Closed::way).orElse(null), closed.map(Closed::by).orElse(null), closed.map(Closed::at).orElse(null), words,
                next(opening, meeting, PLAN, """
                        select n.id, n.plan as text, n.next_try_on as day, n.made_at as at, a.name from meetings.contact_plan n
                          join access.account a on a.area_id = n.area_id and a.id = n.contact_id
                         where n.area_id = :area and n.meeting_id = :meeting order by at desc limit 1"""),
                next(opening, meeting, STEP, """
                        select n.id, n.step as text, n.letter_by as day, n.set_at as at, a.name from meetings.next_step n
                          join access.account a on a.area_id = n.area_id and a.id = n.contact_id
                         where n.area_id = :area and n.meeting_id = :meeting order by at desc limit 1"""));
    }

    private Closing.Next next(Opening opening, Meeting meeting, String column, String statement) {
        return about(statement, opening, meeting).query((row, number) -> new Closing.Next(row.getString("name"),
                        sealing.open(place(opening, column, row.getObject("id", UUID.class)), row.getBytes("text")), row.getObject("day", LocalDate.class)))
                .optional().orElse(null);
    }

    /** @return whether this side, and this voice, had not spoken before */
    boolean say(Opening opening, Meeting meeting, String side, PersonText because) {
        var id = UUID.randomUUID();
        return sql.sql("""
                insert into meetings.closing_word (area_id, id, meeting_id, person_id, side, because, said_by) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(opening.area().value(), id, meeting.id(), opening.person().value(), side, sealing.seal(place(opening, BECAUSE, id), because), me(opening))
                .update() == 1;
    }

    void plan(Opening opening, Meeting meeting, AccountId contact, PersonText plan, LocalDate nextTry) {
        var id = UUID.randomUUID();
        sql.sql("insert into meetings.contact_plan (area_id, id, meeting_id, person_id, contact_id, plan, next_try_on, made_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, meeting.id(), opening.person().value(), contact.value(), sealing.seal(place(opening, PLAN, id), plan), nextTry,
                        me(opening)).update();
    }

    void step(Opening opening, Meeting meeting, AccountId contact, PersonText step, LocalDate letterBy) {
        var id = UUID.randomUUID();
        sql.sql("insert into meetings.next_step (area_id, id, meeting_id, person_id, contact_id, step, letter_by, set_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, meeting.id(), opening.person().value(), contact.value(), sealing.seal(place(opening, STEP, id), step), letterBy,
                        me(opening)).update();
    }

    /** @return whether it was open until now */
    boolean close(Opening opening, Meeting meeting, String way, Instant at) {
        return sql.sql("insert into meetings.meeting_closing (area_id, id, meeting_id, person_id, way, closed_by, closed_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(opening.area().value(), UUID.randomUUID(), meeting.id(), opening.person().value(), way, me(opening), at.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    private JdbcClient.StatementSpec about(String statement, Opening opening, Meeting meeting) {
        return sql.sql(statement).param("area", opening.area().value()).param("meeting", meeting.id());
    }

    private static UUID me(Opening opening) {
        return opening.viewer().account().value();
    }

    private static Sealing.Place place(Opening opening, String column, UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), column, row);
    }
}
