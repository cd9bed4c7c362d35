package holdepunkt.improvement.sheets;

import holdepunkt.core.Viewer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sheets of an area, each as it is and as it was. Called inside the gate. */
@Component
public class Sheets {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    Sheets(JdbcClient sql) {
        this.sql = sql;
    }

    /** As it is now: blank where nobody has written. */
    public <T> Sheet<T> now(Viewer viewer, SheetKind<T> kind) {
        return sql.sql("select number, content from improvement.sheet where area_id = ? and sheet = ? order by number desc limit 1")
                .params(viewer.area().value(), kind.code()).query((row, number) -> new Sheet<>(row.getLong("number"), read(kind, row.getString("content"))))
                .optional().orElseGet(() -> new Sheet<>(0, kind.blank()));
    }

    /** As it was at one version. */
    public <T> Optional<Sheet<T>> at(Viewer viewer, SheetKind<T> kind, long version) {
        return sql.sql("select content from improvement.sheet where area_id = ? and sheet = ? and number = ?")
                .params(viewer.area().value(), kind.code(), version).query((row, number) -> new Sheet<>(version, read(kind, row.getString("content")))).optional();
    }

    /** The latest first. */
    public List<SheetStep> steps(Viewer viewer, SheetKind<?> kind) {
        return sql.sql("""
                select s.number, s.what, s.label, a.name, s.made_at
                  from improvement.sheet s join access.account a on a.area_id = s.area_id and a.id = s.made_by
                 where s.area_id = ? and s.sheet = ? order by s.number desc limit 200""").params(viewer.area().value(), kind.code())
                .query((row, number) -> new SheetStep(row.getLong("number"), row.getString("what"), row.getString("label"), row.getString("name"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant())).list();
    }

    /** From here to the end of the transaction nobody else of the area changes it. */
    void lock(Viewer viewer, SheetKind<?> kind) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:sheet, 1270))").param("sheet", viewer.area().value() + "/" + kind.code()).query().listOfRows();
    }

    <T> void add(Viewer viewer, SheetKind<T> kind, Sheet<T> next, String what, String label) {
        sql.sql("insert into improvement.sheet (area_id, sheet, number, what, label, content, made_by) values (?, ?, ?, ?, ?, ?::jsonb, ?)")
                .params(viewer.area().value(), kind.code(), next.version(), what, label.length() > 400 ? label.substring(0, 399) + "…" : label,
                        JSON.writeValueAsString(next.content()), viewer.account().value()).update();
    }

    private static <T> T read(SheetKind<T> kind, String content) {
        return JSON.readValue(content, kind.type());
    }
}
