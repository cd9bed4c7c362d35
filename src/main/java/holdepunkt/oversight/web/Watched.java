package holdepunkt.oversight.web;

import holdepunkt.core.Viewer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those whose log an officer looks after, by name: now at work, or not any more. */
@Component
class Watched {

    private final JdbcClient sql;

    Watched(JdbcClient sql) {
        this.sql = sql;
    }

    Map<String, String> by(Viewer officer) {
        var names = new LinkedHashMap<String, String>();
        sql.sql("select id::text, name from access.account where area_id = ? and person_id is null and id in (select sec.overseen()) order by name, id")
                .params(officer.area().value()).query((row, number) -> names.put(row.getString("id"), row.getString("name"))).list();
        return names;
    }
}
