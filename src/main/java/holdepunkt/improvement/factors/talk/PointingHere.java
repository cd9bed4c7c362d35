package holdepunkt.improvement.factors.talk;

import holdepunkt.core.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the factor maps has to do with a page, for that page to say so. What is taken from its map points no more. Called inside the gate. */
@Component
public class PointingHere {

    private final JdbcClient sql;

    PointingHere(JdbcClient sql) {
        this.sql = sql;
    }

    /** What pointed there first comes first. @param path the page's own */
    public List<Pointing> at(Viewer viewer, String path) {
        return sql.sql("""
                select p.map_id, r.content ->> 'title' as title, part.place, now.id as part_id, part.words
                  from improvement.factor_pointer p
                 cross join lateral (select improvement.finding_now(p.part_id) as id) now
                  join lateral (select content from improvement.factor_revision where area_id = p.area_id and map_id = p.map_id order by number desc limit 1) r on true
                 cross join lateral (
                       select 'factors' as place, one ->> 'id' as id, one ->> 'name' as words from jsonb_path_query(r.content, '$.contexts[*].factors[*]') as one
                       union all select 'findings', one ->> 'id', one ->> 'text' from jsonb_path_query(r.content, '$.contexts[*].factors[*].findings[*]') as one
                       union all select 'priorities', one ->> 'id', one ->> 'words' from jsonb_path_query(r.content, '$.priorities[*]') as one) part
                 where p.area_id = ? and p.path = ? and part.id = now.id::text
                   and not exists (select from improvement.factor_pointer_end e where e.area_id = p.area_id and e.pointer_id = p.id)
                 order by p.pointed_at, p.id""").params(viewer.area().value(), path)
                .query((row, number) -> new Pointing(row.getObject("map_id", UUID.class), row.getString("title"), row.getString("place"),
                        row.getObject("part_id", UUID.class), row.getString("words"))).list();
    }
}
