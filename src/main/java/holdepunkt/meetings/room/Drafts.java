package holdepunkt.meetings.room;

import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What one account has typed and not yet saved, kept sealed here and nowhere in the browser. Only that account ever sees it; saving the form
 * empties it.
 */
@Repository
public class Drafts {

    /** The fields of the forms that are drafted, as they are named in the pages. */
    public static final List<String> FIELDS = List.of("what", "ifNot", "answerer", "wayOn", "whoText", "words", "opening", "correction");

    private final JdbcClient sql;
    private final Sealing sealing;

    Drafts(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** One field of one form. @param name of the field in its form */
    public record Draft(String name, String text, Instant typedAt) {}

    /** @param form such as {@code line}, {@code line-} and an id, {@code letter} */
    public void keep(Room room, String form, Map<String, String> typed) {
        typed.forEach((name, text) -> keep(room, form + "." + name, PersonText.of(text)));
    }

    private void keep(Room room, String field, PersonText text) {
        var opening = room.opening();
        var id = id(room, field);
        sql.sql("""
                insert into meetings.draft (area_id, id, meeting_id, person_id, account_id, field, content)
                values (:area, :id, :meeting, :person, :account, :field, :content)
                on conflict (area_id, id) do update set content = excluded.content, typed_at = now()""")
                .param("area", room.area().value()).param("id", id).param("meeting", room.id()).param("person", opening.person().value())
                .param("account", opening.viewer().account().value()).param("field", field)
                .param("content", sealing.sealOrNull(place(room, id), text), Types.BINARY).update();
    }

    /** What this account has lying in one form, by the field's name. */
    public Map<String, Draft> of(Room room, String form) {
        return sql.sql("""
                select id, field, content, typed_at from meetings.draft
                 where area_id = :area and meeting_id = :meeting and account_id = :account and content is not null and field like :form || '.%'""")
                .param("area", room.area().value()).param("meeting", room.id()).param("account", room.opening().viewer().account().value())
                .param("form", form)
                .query((row, number) -> new Draft(row.getString("field").substring(form.length() + 1),
                        sealing.open(place(room, row.getObject("id", UUID.class)), row.getBytes("content")).reveal(),
                        row.getObject("typed_at", OffsetDateTime.class).toInstant()))
                .list().stream().collect(Collectors.toMap(Draft::name, draft -> draft));
    }

    public void clear(Room room, String form) {
        sql.sql("""
                update meetings.draft set content = null, typed_at = now()
                 where area_id = :area and meeting_id = :meeting and account_id = :account and content is not null and field like :form || '.%'""")
                .param("area", room.area().value()).param("meeting", room.id()).param("account", room.opening().viewer().account().value())
                .param("form", form).update();
    }

    /** The same for the same field, so that two devices of one account write one draft. */
    private static UUID id(Room room, String field) {
        return UUID.nameUUIDFromBytes((room.area() + "|" + room.id() + "|" + room.opening().viewer().account() + "|" + field).getBytes(StandardCharsets.UTF_8));
    }

    private static Sealing.Place place(Room room, UUID id) {
        return new Sealing.Place(room.area(), room.opening().person(), "meetings.draft.content", id);
    }
}
