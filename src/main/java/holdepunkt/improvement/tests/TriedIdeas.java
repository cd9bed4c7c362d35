package holdepunkt.improvement.tests;

import holdepunkt.core.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which test tries which idea from the floor, seen from both ends. Called inside the gate. */
@Component
public class TriedIdeas {

    private final JdbcClient sql;

    TriedIdeas(JdbcClient sql) {
        this.sql = sql;
    }

    /** One end of it. @param title what the idea asks for, or what the test is to reach */
    public record End(UUID id, String title) {}

    public Optional<End> idea(Viewer viewer, UUID test) {
        return sql.sql("""
                select i.id, i.what as title from improvement.change_idea c join improvement.idea i on i.area_id = c.area_id and i.id = c.idea_id
                 where c.area_id = ? and c.test_id = ?""").params(viewer.area().value(), test).query(End.class).optional();
    }

    /** The first planned first. */
    public List<End> tests(Viewer viewer, UUID idea) {
        return sql.sql("""
                select c.test_id as id, p.aim as title from improvement.change_idea c
                  join lateral (select aim from improvement.change_plan p where p.area_id = c.area_id and p.test_id = c.test_id order by p.number desc limit 1) p on true
                 where c.area_id = ? and c.idea_id = ? order by c.tied_at, c.test_id""").params(viewer.area().value(), idea).query(End.class).list();
    }
}
