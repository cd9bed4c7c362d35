package holdepunkt.improvement.factors.talk;

import holdepunkt.core.Viewer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was said about a map and what its findings point at. Called inside the gate. */
@Component
public class Talk {

    private final JdbcClient sql;

    Talk(JdbcClient sql) {
        this.sql = sql;
    }

    /** The first said first. */
    public List<Comment> comments(Viewer viewer, UUID map) {
        return sql.sql("""
                select improvement.finding_now(c.part_id) as part_id, c.words, a.name, c.said_at from improvement.factor_comment c
                  join access.account a on a.area_id = c.area_id and a.id = c.said_by
                 where c.area_id = ? and c.map_id = ? order by c.said_at, c.id""").params(viewer.area().value(), map).query((row, number) -> new Comment(
                row.getObject("part_id", UUID.class), row.getString("words"), row.getString("name"), row.getObject("said_at", OffsetDateTime.class).toInstant())).list();
    }

    /** A story is called what it is called now: what a retelling took out of its title was taken out for somebody's sake. */
    public List<Pointer> pointers(Viewer viewer, UUID map) {
        return sql.sql("""
                select p.id, improvement.finding_now(p.part_id) as part_id, p.kind, p.path, a.name,
                       case when p.kind = 'incident' then coalesce((select t.content ->> 'title' from improvement.telling t
                                where t.area_id = p.area_id and '/improvement/incidents/' || t.incident_id = p.path order by t.number desc limit 1), '…')
                            else p.title end as title from improvement.factor_pointer p
                  join access.account a on a.area_id = p.area_id and a.id = p.pointed_by
                 where p.area_id = ? and p.map_id = ?
                   and not exists (select from improvement.factor_pointer_end e where e.area_id = p.area_id and e.pointer_id = p.id)
                 order by p.pointed_at, p.id""").params(viewer.area().value(), map).query((row, number) -> new Pointer(row.getObject("id", UUID.class),
                row.getObject("part_id", UUID.class), Pointer.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("path"), row.getString("title"),
                row.getString("name"))).list();
    }
}
