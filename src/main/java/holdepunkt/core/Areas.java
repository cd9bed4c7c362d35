package holdepunkt.core;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The areas there are, for timers that go through them one by one as a named system actor. Nothing else about an area is open without one. */
@Component
public class Areas {

    private final JdbcClient sql;

    Areas(JdbcClient sql) {
        this.sql = sql;
    }

    public List<AreaId> all() {
        return sql.sql("select sec.areas()").query(UUID.class).list().stream().map(AreaId::new).toList();
    }
}
