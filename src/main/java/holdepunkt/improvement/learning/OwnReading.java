package holdepunkt.improvement.learning;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has ticked off as read. Nobody else reads it: the database shows each her own rows only. Called inside the gate. */
@Component
public class OwnReading {

    private final JdbcClient sql;

    OwnReading(JdbcClient sql) {
        this.sql = sql;
    }

    public Set<String> read(Viewer viewer) {
        return sql.sql("""
                select item from (select distinct on (item) item, what from improvement.reading where area_id = ? and account_id = ? order by item, number desc) latest
                 where what = 'read'""").params(viewer.area().value(), viewer.account().value()).query(String.class).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** @param read false takes the tick away */
    public void tick(Viewer viewer, String item, boolean read) {
        if (!item.matches("[a-z]{3,12}/[0-9a-z/-]{1,80}")) {
            throw BrokenRule.of("learning.rule.item");
        }
        sql.sql("insert into improvement.reading (area_id, id, account_id, item, what) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), viewer.account().value(), item, read ? "read" : "not_read").update();
    }
}
