package holdepunkt.meetings;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.intake.Answer;
import holdepunkt.intake.Nomination;
import holdepunkt.intake.Nominations;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The meetings of one person, as far as this viewer sits in them. Class {@code meeting} alone is not enough: a seat opens its own meeting and no
 * other; her own page, the fixed contact and the coordinator see them all, and the office those that came from a question it answered.
 */
@Component
public class Meetings {

    private static final List<String> STANDING = List.of("own", "contact", "coordinator");

    static final String SELECT = """
            with far as materialized (select people.places_hidden()::uuid[] as persons)
            select m.area_id, m.id, m.person_id, m.kind, m.nomination_id, m.begins_at, m.minutes, m.way, m.purpose,
                   case when m.person_id = any (far.persons) then null else m.place end as place, m.opened_by, m.version, p.called,
                   c.cancelled_at, coalesce(h.held_at, z.closed_at) as over_at, (select count(*) from meetings.move v where v.area_id = m.area_id and v.meeting_id = m.id)
                       + case when c.id is null then 0 else 1 end as changes,
                   greatest(m.opened_at, c.cancelled_at, (select max(v.moved_at) from meetings.move v where v.area_id = m.area_id and v.meeting_id = m.id)) as changed_at,
                   array(select o.unit_id from meetings.one_service_yes o where o.area_id = m.area_id and o.meeting_id = m.id) as one_service,
                   s.id as seat_id, s.account_id, s.guest_name, s.role, s.unit_id, s.way as seat_way, s.stands_on, s.marked,
                   a.name as account_name, case when m.person_id = any (far.persons) then null else u.name end as unit_name, w.answer, w.classes, w.said_by as answered_by, w.said_to, w.language, e.id is not null as ended,
                   coalesce((select max(i.change) from meetings.invitation i where i.area_id = s.area_id and i.seat_id = s.id), -1) as invited,
                   exists (select from access.portrait f where f.area_id = s.area_id and f.account_id = s.account_id and f.image is not null) as pictured
              from meetings.meeting m
              cross join far
              left join people.person p on p.area_id = m.area_id and p.id = m.person_id
              left join meetings.cancellation c on c.area_id = m.area_id and c.meeting_id = m.id
              left join meetings.holding h on h.area_id = m.area_id and h.meeting_id = m.id
              left join meetings.meeting_closing z on z.area_id = m.area_id and z.meeting_id = m.id
              left join meetings.seat s on s.area_id = m.area_id and s.meeting_id = m.id
              left join access.account a on a.area_id = s.area_id and a.id = s.account_id
              left join directory.unit u on u.area_id = s.area_id and u.id = s.unit_id
              left join meetings.seat_end e on e.area_id = s.area_id and e.seat_id = s.id
              left join lateral (select * from (
                    select 'yes' as answer, y.classes, y.said_by, y.said_at, y.language, t.name as said_to from meetings.seat_yes y
                      left join access.account t on t.area_id = y.area_id and t.id = y.said_to
                     where y.area_id = s.area_id and y.seat_id = s.id
                    union all
                    select 'no', null, n.said_by, n.said_at, null, null from meetings.seat_no n where n.area_id = s.area_id and n.seat_id = s.id) said
                   order by said_at desc limit 1) w on true
            """;

    private static final String SEEN = """
             where m.area_id = :area and m.person_id = :person and (:standing or :office and m.nomination_id is not null
                   or exists (select from meetings.seat mine where mine.area_id = m.area_id and mine.meeting_id = m.id and mine.id = any (:seats)))
            """;

    private static final String IN_ORDER = " order by m.begins_at, m.id, array_position(array['lead', 'supporter', 'coordinator', 'contact', 'writer'], s.role), s.asked_at, s.id";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final MeetingRows rows;
    private final Nominations nominations;

    Meetings(JdbcClient sql, Sealing sealing, Nominations nominations) {
        this.sql = sql;
        this.nominations = nominations;
        this.sealing = sealing;
        this.rows = new MeetingRows(sealing);
    }

    /** @throws NotOpen when it is not this person's, or the viewer has no seat in it */
    public Meeting find(Opening opening, UUID id) {
        return seen(opening, SELECT + SEEN + " and m.id = :id" + IN_ORDER).param("id", id).query(rows::read).stream().findFirst().orElseThrow(NotOpen::new);
    }

    /** Those that are neither held, cancelled nor closed, the nearest first. What was opened stays here until somebody says what became of it. */
    public List<Meeting> ahead(Opening opening) {
        return seen(opening, SELECT + SEEN + " and c.id is null and h.id is null and z.id is null" + IN_ORDER).query(rows::read);
    }

    /** All of them, the oldest first. */
    public List<Meeting> all(Opening opening) {
        return seen(opening, SELECT + SEEN + IN_ORDER).query(rows::read);
    }

    /** Questions about her that this office answered yes and that no meeting has come of yet. */
    public List<UUID> withoutAMeeting(Opening opening) {
        var known = all(opening);
        return nominations.about(opening).stream().filter(one -> opening.has("office", one.id()) && one.answer() != null && one.answer().answer().equals(Answer.YES))
                .map(Nomination::id).filter(id -> known.stream().noneMatch(meeting -> id.equals(meeting.nomination()))).toList();
    }

    private JdbcClient.StatementSpec seen(Opening opening, String statement) {
        boolean standing = opening.viewer().system() != null || STANDING.stream().anyMatch(opening::has);
        var seats = opening.grounds().stream().filter(ground -> ground.dataClass().equals("meeting")).map(holdepunkt.core.Ground::cause).distinct();
        return sql.sql(statement).param("area", opening.area().value()).param("person", opening.person().value())
                .param("standing", standing).param("office", opening.has("office")).param("seats", seats.toArray(UUID[]::new));
    }

    UUID add(Opening opening, NewMeeting meeting, Instant at) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into meetings.meeting (area_id, id, person_id, kind, nomination_id, begins_at, minutes, way, place, purpose, opened_by, opened_at)
                values (:area, :id, :person, :kind, :nomination, :begins, :minutes, :way, :place, :purpose, :by, :at)""")
                .param("area", opening.area().value()).param("id", id).param("person", opening.person().value())
                .param("kind", meeting.kind().code()).param("nomination", meeting.nomination(), java.sql.Types.OTHER)
                .param("begins", meeting.beginsAt().atOffset(ZoneOffset.UTC)).param("minutes", meeting.minutes()).param("way", meeting.way())
                .param("place", sealed(opening, "meetings.meeting.place", id, meeting.place()), java.sql.Types.BINARY)
                .param("purpose", sealed(opening, "meetings.meeting.purpose", id, meeting.purpose()), java.sql.Types.BINARY)
                .param("by", opening.viewer().account().value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
        return id;
    }

    /** @return whether it still was at the version that was seen */
    boolean change(Opening opening, Meeting meeting, NewMeeting wanted, long seen) {
        return sql.sql("""
                update meetings.meeting set begins_at = :begins, minutes = :minutes, way = :way, purpose = :purpose, version = version + 1,
                       place = case when cast(:place as bytea) is null and person_id = any ((select people.places_hidden())::uuid[]) then place else cast(:place as bytea) end
                 where area_id = :area and id = :id and version = :seen""")
                .param("begins", wanted.beginsAt().atOffset(ZoneOffset.UTC)).param("minutes", wanted.minutes()).param("way", wanted.way())
                .param("place", sealed(opening, "meetings.meeting.place", meeting.id(), wanted.place()), java.sql.Types.BINARY)
                .param("purpose", sealed(opening, "meetings.meeting.purpose", meeting.id(), wanted.purpose()), java.sql.Types.BINARY)
                .param("area", opening.area().value()).param("id", meeting.id()).param("seen", seen).update() == 1;
    }

    void moved(Opening opening, Meeting meeting, Instant beginsAt) {
        sql.sql("insert into meetings.move (area_id, id, meeting_id, person_id, begins_at, moved_by) values (?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), UUID.randomUUID(), meeting.id(), opening.person().value(), beginsAt.atOffset(ZoneOffset.UTC),
                        opening.viewer().account().value()).update();
    }

    void cancelled(Opening opening, Meeting meeting, Instant at) {
        sql.sql("insert into meetings.cancellation (area_id, id, meeting_id, person_id, cancelled_by, cancelled_at) values (?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), UUID.randomUUID(), meeting.id(), opening.person().value(), opening.viewer().account().value(),
                        at.atOffset(ZoneOffset.UTC)).update();
    }

    /** @return false when it was told before */
    boolean held(Opening opening, Meeting meeting) {
        return sql.sql("insert into meetings.holding (area_id, id, meeting_id, person_id, told_by) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(opening.area().value(), UUID.randomUUID(), meeting.id(), opening.person().value(), opening.viewer().account().value()).update() == 1;
    }

    private byte @Nullable [] sealed(Opening opening, String column, UUID id, @Nullable PersonText text) {
        return sealing.sealOrNull(new Sealing.Place(opening.area(), opening.person(), column, id), text);
    }
}
