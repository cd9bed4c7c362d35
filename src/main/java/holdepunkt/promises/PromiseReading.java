package holdepunkt.promises;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of {@code promises.standing} into lines. */
record PromiseReading(AreaId area, Sealing sealing) implements RowMapper<PromiseLine> {

    static final String FROM = """
            select s.*, a.name as promiser_name, case when s.person_id = any ((select people.places_hidden())::uuid[]) then null else u.name end as unit_name, p.called,
                   exists (select from access.work w where w.area_id = s.area_id and w.account_id = s.promiser_id and w.unit_id = s.unit_id
                              and (w.ends_at is null or w.ends_at > now())) as works_there
              from promises.standing s
              join people.person p on p.area_id = s.area_id and p.id = s.person_id
              join access.account a on a.area_id = s.area_id and a.id = s.promiser_id
              left join directory.unit u on u.area_id = s.area_id and u.id = s.unit_id
            """;

    @Override
    public PromiseLine mapRow(ResultSet row, int number) throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var id = row.getObject("id", UUID.class);
        return new PromiseLine(id, person, row.getString("called"), row.getString("kind"), new AccountId(row.getObject("promiser_id", UUID.class)), row.getString("promiser_name"),
                row.getString("unit_name"), what(row, person, id), open(row, "if_not", person, MakingPromises.IF_NOT, id),
                row.getObject("by_date", LocalDate.class), row.getObject("first_date", LocalDate.class), row.getObject("change_id", UUID.class),
                mark(row.getString("her_mark")), "helper".equals(row.getString("her_side")), "on_behalf".equals(row.getString("her_side")),
                note(row, "her_note", person, "her_mark_id"), mark(row.getString("promiser_mark")), note(row, "promiser_note", person, "promiser_mark_id"),
                open(row, "guest", person, MakingPromises.GUEST, id), !row.getBoolean("works_there"),
                row.getObject("made_at", OffsetDateTime.class).atZoneSameInstant(Period.NORWAY).toLocalDate(), start(row, "start_came", "start_on"),
                "helper".equals(row.getString("start_side")), start(row, "promiser_start_came", "promiser_start_on"));
    }

    private PersonText what(ResultSet row, PersonId person, UUID id) throws SQLException {
        var changed = row.getObject("text_change_id", UUID.class);
        return changed == null ? sealing.open(place(person, MakingPromises.WHAT, id), row.getBytes("what"))
                : sealing.open(place(person, MarkingPromises.CHANGED_WHAT, changed), row.getBytes("changed_what"));
    }

    private @Nullable PersonText note(ResultSet row, String column, PersonId person, String mark) throws SQLException {
        var id = row.getObject(mark, UUID.class);
        return id == null ? null : open(row, column, person, MarkingPromises.NOTE, id);
    }

    private @Nullable PersonText open(ResultSet row, String column, PersonId person, String where, UUID id) throws SQLException {
        return sealing.openOrNull(place(person, where, id), row.getBytes(column));
    }

    private Sealing.Place place(PersonId person, String column, UUID row) {
        return new Sealing.Place(area, person, column, row);
    }

    private static @Nullable ServiceStart start(ResultSet row, String came, String on) throws SQLException {
        return row.getString(came) == null ? null : new ServiceStart(row.getObject(on, LocalDate.class));
    }

    private static @Nullable Mark mark(@Nullable String word) {
        return word == null ? null : Mark.of(word);
    }
}
