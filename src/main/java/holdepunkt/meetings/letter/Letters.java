package holdepunkt.meetings.letter;

import holdepunkt.core.AccountId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.meetings.room.Room;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Letters in the making, as they went out, and how they reached her. What went out is only ever added to. */
@Repository
public class Letters {

    private final JdbcClient sql;
    private final Sealing sealing;
    private final HiddenPlaces places;

    Letters(JdbcClient sql, Sealing sealing, HiddenPlaces places) {
        this.sql = sql;
        this.sealing = sealing;
        this.places = places;
    }

    public LetterText text(Room room) {
        return asked(room, "select id, opening, contact_account, follow_up_on, version from meetings.letter_text" + HERE)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    var opening = sealing.openOrNull(place(room, "meetings.letter_text.opening", id), row.getBytes("opening"));
                    return new LetterText(opening == null ? "" : opening.reveal(), account(row), day(row), row.getLong("version"));
                }).optional().orElse(LetterText.NOTHING);
    }

    /** @return whether nobody else had saved since this version was seen */
    boolean save(Room room, LetterText text) {
        // One letter per meeting, so its row can be named by the meeting: two who begin at once meet in one row.
        var id = room.id();
        return about(room, sql.sql("""
                insert into meetings.letter_text as t (area_id, id, meeting_id, person_id, opening, contact_account, follow_up_on, version, written_by)
                select :area, :meeting, :meeting, :person, :opening, :contact, :followUp, 1, :actor
                 where :seen = 0 or exists (select from meetings.letter_text where area_id = :area and id = :meeting)
                on conflict (area_id, id) do update
                   set opening = excluded.opening, contact_account = excluded.contact_account, follow_up_on = excluded.follow_up_on,
                       version = t.version + 1, written_by = excluded.written_by, written_at = now()
                 where t.version = :seen"""))
                .param("opening", sealing.sealOrNull(place(room, "meetings.letter_text.opening", id), PersonText.of(text.opening())), Types.BINARY)
                .param("contact", text.contact() == null ? null : text.contact().value(), Types.OTHER)
                .param("followUp", text.followUp() == null ? null : Date.valueOf(text.followUp()), Types.DATE)
                .param("seen", text.version()).update() == 1;
    }

    public List<LetterVersion> versions(Room room) {
        return asked(room, "select id, number, language, content, contact_account, follow_up_on, written_at from meetings.letter_version" + HERE + " order by number desc")
                .query((row, number) -> version(room, row)).list();
    }

    /** What of the meeting stands in its letter, for what she says beside. */
    public List<UUID> rows(Room room) {
        return asked(room, "select id from meetings.letter_version" + HERE + " union all select id from meetings.decision_line" + HERE).query(UUID.class).list();
    }

    private LetterVersion version(Room room, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var content = sealing.open(place(room, "meetings.letter_version.content", id), row.getBytes("content"));
        return new LetterVersion(id, row.getInt("number"), row.getString("language"), places.outOf(room.opening(), content.reveal()),
                new AccountId(row.getObject("contact_account", UUID.class)), day(row), row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    /** From here to the end of the transaction nobody writes a line or another version. */
    void lock(Room room) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:meeting::text, 850))").param("meeting", room.id()).query().listOfRows();
    }

    void add(Room room, LetterVersion version) {
        about(room, sql.sql("""
                insert into meetings.letter_version (area_id, id, meeting_id, person_id, number, language, content, contact_account, follow_up_on, written_by)
                values (:area, :id, :meeting, :person, :number, :language, :content, :contact, :followUp, :actor)"""))
                .param("id", version.id()).param("number", version.number()).param("language", version.language())
                .param("content", sealing.seal(place(room, "meetings.letter_version.content", version.id()), PersonText.of(version.body().text())))
                .param("contact", version.contact().value())
                .param("followUp", version.followUp() == null ? null : Date.valueOf(version.followUp()), Types.DATE).update();
    }

    void finish(Room room, UUID version, Instant at) {
        about(room, sql.sql("""
                insert into meetings.letter_finish (area_id, id, meeting_id, person_id, version_id, finished_by, finished_at)
                values (:area, gen_random_uuid(), :meeting, :person, :version, :actor, :at)""")).param("version", version).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void give(Room room, UUID version, String how, Instant at) {
        about(room, sql.sql("""
                insert into meetings.letter_given (area_id, id, meeting_id, person_id, version_id, how, given_by, given_at)
                values (:area, gen_random_uuid(), :meeting, :person, :version, :how, :actor, :at)""")).param("version", version).param("how", how)
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** How the letter reached her, latest first. @param how in_hand, kept_by_contact, read_aloud, page or not_at_all */
    public record Given(String how, String by, Instant at, int number) {}

    public List<Given> given(Room room) {
        return sql.sql("""
                select g.how, coalesce(a.name, '') as by_name, g.given_at, v.number from meetings.letter_given g
                  join meetings.letter_version v on v.area_id = g.area_id and v.id = g.version_id
                  left join access.account a on a.area_id = g.area_id and a.id = g.given_by
                 where g.area_id = :area and g.meeting_id = :meeting and g.person_id = :person order by g.given_at desc""")
                .param("area", room.area().value()).param("meeting", room.id()).param("person", room.opening().person().value())
                .query((row, number) -> new Given(row.getString("how"), row.getString("by_name"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(), row.getInt("number"))).list();
    }

    /** «Entered in the journal»: each for their own, once for each version. */
    public void tick(Room room, UUID version) {
        about(room, sql.sql("""
                insert into meetings.journal_tick (area_id, id, meeting_id, person_id, account_id, version_id)
                values (:area, gen_random_uuid(), :meeting, :person, :actor, :version) on conflict (area_id, version_id, account_id) do nothing"""))
                .param("version", version).update();
    }

    public Optional<Instant> ticked(Room room, UUID version) {
        return sql.sql("select ticked_at from meetings.journal_tick where area_id = ? and version_id = ? and account_id = ?")
                .params(room.area().value(), version, room.opening().viewer().account().value())
                .query((row, number) -> row.getObject("ticked_at", OffsetDateTime.class).toInstant()).optional();
    }

    private static final String HERE = " where area_id = :area and meeting_id = :meeting and person_id = :person";

    private StatementSpec asked(Room room, String statement) {
        return sql.sql(statement)
                .param("area", room.area().value()).param("meeting", room.id()).param("person", room.opening().person().value());
    }

    private static StatementSpec about(Room room, StatementSpec statement) {
        return statement.param("area", room.area().value()).param("meeting", room.id()).param("person", room.opening().person().value())
                .param("actor", room.opening().viewer().account().value());
    }

    private static @Nullable AccountId account(ResultSet row) throws SQLException {
        var account = row.getObject("contact_account", UUID.class);
        return account == null ? null : new AccountId(account);
    }

    private static @Nullable LocalDate day(ResultSet row) throws SQLException {
        var day = row.getDate("follow_up_on");
        return day == null ? null : day.toLocalDate();
    }

    private static Sealing.Place place(Room room, String column, UUID id) {
        return new Sealing.Place(room.area(), room.opening().person(), column, id);
    }
}
