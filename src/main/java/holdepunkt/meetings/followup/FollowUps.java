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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follow-ups of meetings: the day and its owner, what she told, what came of it. */
@Component
public class FollowUps {

    private static final String WORDS = "meetings.follow_up_talk.words";

    private final JdbcClient sql;
    private final Sealing sealing;

    FollowUps(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    private record Day(LocalDate on, String owner) {}

    public FollowUp of(Opening opening, Meeting meeting) {
        var day = about("""
                select f.on_date, a.name from meetings.follow_up f join access.account a on a.area_id = f.area_id and a.id = f.owner_id
                 where f.area_id = :area and f.meeting_id = :meeting order by f.set_at desc limit 1""", opening, meeting)
                .query((row, number) -> new Day(row.getObject("on_date", LocalDate.class), row.getString("name"))).optional();
        return new FollowUp(day.map(Day::on).orElse(null), day.map(Day::owner).orElse(null), suggested(opening, meeting).orElse(null),
                told(opening, meeting), outcomes(opening, meeting));
    }

    /** What others wrote down of it, for what she says beside. */
    public List<UUID> rows(Opening opening, Meeting meeting) {
        return about("""
                select id from meetings.follow_up_talk where area_id = :area and meeting_id = :meeting
                union all select id from meetings.follow_up_outcome where area_id = :area and meeting_id = :meeting""", opening, meeting).query(UUID.class).list();
    }

    private Optional<LocalDate> suggested(Opening opening, Meeting meeting) {
        return about("select follow_up_on from meetings.letter_text where area_id = :area and meeting_id = :meeting and follow_up_on is not null", opening, meeting)
                .query(LocalDate.class).optional();
    }

    /** The day the finished letter names. */
    Optional<LocalDate> inTheLetter(Opening opening, Meeting meeting) {
        return about("""
                select follow_up_on from meetings.letter_version where area_id = :area and meeting_id = :meeting and follow_up_on is not null
                 order by number desc limit 1""", opening, meeting).query(LocalDate.class).optional();
    }

    private List<FollowUp.Told> told(Opening opening, Meeting meeting) {
        return about("""
                select t.id, a.name, t.moment, t.coped, t.words, t.said_by, t.written_at from meetings.follow_up_talk t
                  left join access.account a on a.area_id = t.area_id and a.id = t.asked_by
                 where t.area_id = :area and t.meeting_id = :meeting order by t.written_at""", opening, meeting)
                .query((row, number) -> new FollowUp.Told(row.getString("name"), row.getString("moment"), row.getString("coped"),
                        sealing.openOrNull(place(opening, row.getObject("id", UUID.class)), row.getBytes("words")), row.getString("said_by").equals("by_her_word"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant())).list();
    }

    private List<String> outcomes(Opening opening, Meeting meeting) {
        return about("select outcome from meetings.follow_up_outcome where area_id = :area and meeting_id = :meeting order by told_at, outcome", opening, meeting)
                .query(String.class).list();
    }

    void set(Opening opening, Meeting meeting, LocalDate on, AccountId owner) {
        sql.sql("insert into meetings.follow_up (area_id, id, meeting_id, person_id, on_date, owner_id, set_by) values (?, ?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), UUID.randomUUID(), meeting.id(), opening.person().value(), on, owner.value(), me(opening)).update();
    }

    void tell(Opening opening, Meeting meeting, @Nullable AccountId askedBy, String moment, String coped, PersonText words, Instant at) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into meetings.follow_up_talk (area_id, id, meeting_id, person_id, asked_by, moment, coped, words, said_by, written_by, written_at)
                values (:area, :id, :meeting, :person, :asked, :moment, :coped, :words, :side, :me, :at)""")
                .param("area", opening.area().value()).param("id", id).param("meeting", meeting.id()).param("person", opening.person().value())
                .param("asked", askedBy == null ? null : askedBy.value(), java.sql.Types.OTHER).param("moment", moment).param("coped", coped)
                .param("words", sealing.sealOrNull(place(opening, id), words), java.sql.Types.BINARY)
                .param("side", opening.own() ? "person" : "by_her_word").param("me", me(opening)).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** @return whether it was not told before */
    boolean came(Opening opening, Meeting meeting, String outcome, Instant at) {
        return sql.sql("""
                insert into meetings.follow_up_outcome (area_id, id, meeting_id, person_id, outcome, told_by, told_at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(opening.area().value(), UUID.randomUUID(), meeting.id(), opening.person().value(), outcome, me(opening), at.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    private JdbcClient.StatementSpec about(String statement, Opening opening, Meeting meeting) {
        return sql.sql(statement).param("area", opening.area().value()).param("meeting", meeting.id());
    }

    private static UUID me(Opening opening) {
        return opening.viewer().account().value();
    }

    private static Sealing.Place place(Opening opening, UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), WORDS, row);
    }
}
