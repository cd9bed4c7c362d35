package holdepunkt.improvement.factors.votes;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.OpenItems;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds of votes that nobody has closed. */
@Component
class RoundsThatAreOpen implements OpenItems {

    private final JdbcClient sql;

    RoundsThatAreOpen(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String heading() {
        return "factors.waiting";
    }

    @Override
    public List<Item> open(Viewer viewer, LocalDate today) {
        return sql.sql("""
                select r.id, r.map_id, v.title from improvement.factor_round r
                  join lateral (select left(content ->> 'title', 200) as title from improvement.factor_revision v
                                 where v.area_id = r.area_id and v.map_id = r.map_id order by v.number desc limit 1) v on true
                 where r.area_id = ? and not exists (select from improvement.factor_round_closing c where c.area_id = r.area_id and c.round_id = r.id)
                 order by r.opened_at""").param(viewer.area().value()).query((row, number) -> new Item("round/" + row.getObject("id", UUID.class), row.getString("title"),
                "/improvement/factors/" + row.getObject("map_id", UUID.class) + "/votes", null)).list();
    }
}
