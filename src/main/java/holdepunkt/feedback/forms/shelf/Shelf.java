package holdepunkt.feedback.forms.shelf;

import holdepunkt.core.AreaId;
import holdepunkt.core.NotOpen;
import holdepunkt.feedback.forms.fhir.ReadingForms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All versions of all forms of an area, newest first. */
@Component
public class Shelf {

    private static final String SELECT = """
            select v.id, v.definition, v.source, v.citation, v.unit_id, u.name as unit, b.name as brought_by, v.brought_at, forms.is_open(v.area_id, v.id) as open,
                   array(select a.name from forms.agreement g join access.account a on a.area_id = g.area_id and a.id = g.account_id
                          where g.area_id = v.area_id and g.form_id = v.id order by g.agreed_at) as agreed_by,
                   l.number, l.holder, l.ends_on, l.places, (select count(*) from forms.place p where p.area_id = v.area_id and p.form_id = v.id) as taken
              from forms.form_version v
              join directory.unit u on u.area_id = v.area_id and u.id = v.unit_id
              join access.account b on b.area_id = v.area_id and b.id = v.brought_by
              left join lateral (select * from forms.licence o where o.area_id = v.area_id and o.form_id = v.id order by o.written_at desc limit 1) l on true
             where v.area_id = ?
            """;

    private final JdbcClient sql;

    Shelf(JdbcClient sql) {
        this.sql = sql;
    }

    public List<ShelvedForm> all(AreaId area) {
        return sql.sql(SELECT + " order by v.brought_at desc").param(area.value()).query((row, number) -> read(row)).list();
    }

    /** @throws NotOpen when there is none in this area */
    public ShelvedForm one(AreaId area, UUID id) {
        return sql.sql(SELECT + " and v.id = ?").params(area.value(), id).query((row, number) -> read(row)).optional().orElseThrow(NotOpen::new);
    }

    private static ShelvedForm read(ResultSet row) throws SQLException {
        return new ShelvedForm(row.getObject("id", UUID.class), ReadingForms.read(row.getString("definition")), Source.of(row.getString("source")).orElseThrow(),
                row.getString("citation"), row.getObject("unit_id", UUID.class), row.getString("unit"), row.getString("brought_by"),
                row.getObject("brought_at", OffsetDateTime.class).toInstant(), List.of((String[]) row.getArray("agreed_by").getArray()), row.getBoolean("open"), licence(row));
    }

    private static @Nullable Licence licence(ResultSet row) throws SQLException {
        var number = row.getString("number");
        return number == null ? null : new Licence(number, row.getString("holder"), row.getObject("ends_on", LocalDate.class), row.getInt("places"), row.getInt("taken"));
    }
}
