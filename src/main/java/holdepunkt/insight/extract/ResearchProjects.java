package holdepunkt.insight.extract;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The research projects of an area. */
@Repository
public class ResearchProjects {

    private final JdbcClient sql;

    ResearchProjects(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those the viewer answers for or fetches from, the latest first. */
    public List<Research> of(Viewer viewer) {
        boolean answers = viewer.worksAs("leader") || viewer.worksAs("privacy_officer");
        return all(viewer).stream().filter(one -> answers || one.fetcher().equals(viewer.account().value())).toList();
    }

    /** @throws NotOpen for one the viewer has nothing to do with */
    Research find(Viewer viewer, UUID id) {
        return of(viewer).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotOpen::new);
    }

    private List<Research> all(Viewer viewer) {
        var fetches = fetches(viewer);
        return sql.sql("""
                select p.*, f.name as fetcher_name, b.name as asked_by_name, w.answer, w.because, o.name as answered_by_name, e.ended_at from insight.research_project p
                  join access.account f on f.area_id = p.area_id and f.id = p.fetcher_id
                  join access.account b on b.area_id = p.area_id and b.id = p.asked_by
                  left join insight.research_answer w on w.area_id = p.area_id and w.project_id = p.id
                  left join access.account o on o.area_id = w.area_id and o.id = w.answered_by
                  left join insight.research_end e on e.area_id = p.area_id and e.project_id = p.id
                 where p.area_id = ? order by p.asked_at desc""").params(viewer.area().value()).query((row, number) -> read(row, fetches)).list();
    }

    private static Research read(ResultSet row, Map<UUID, List<Research.Fetch>> fetches) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Research(id, row.getString("purpose"), row.getString("reference"), row.getString("body"), row.getObject("fetcher_id", UUID.class),
                row.getString("fetcher_name"), row.getObject("ends_on", LocalDate.class), row.getObject("asked_by", UUID.class), row.getString("asked_by_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(), row.getString("answer"), row.getString("because"), row.getString("answered_by_name"),
                instant(row.getObject("ended_at", OffsetDateTime.class)), fetches.getOrDefault(id, List.of()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private Map<UUID, List<Research.Fetch>> fetches(Viewer viewer) {
        var fetches = new LinkedHashMap<UUID, List<Research.Fetch>>();
        sql.sql("""
                select f.project_id, f.fetched_at, a.name from insight.research_fetch f join access.account a on a.area_id = f.area_id and a.id = f.fetched_by
                 where f.area_id = ? order by f.fetched_at desc""").params(viewer.area().value()).query(row -> {
            fetches.computeIfAbsent(row.getObject("project_id", UUID.class), project -> new ArrayList<>())
                    .add(new Research.Fetch(row.getString("name"), row.getObject("fetched_at", OffsetDateTime.class).toInstant()));
        });
        return fetches;
    }
}
