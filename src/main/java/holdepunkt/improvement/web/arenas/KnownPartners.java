package holdepunkt.improvement.web.arenas;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.arenas.Arenas;
import holdepunkt.improvement.arenas.Side;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations of the directory that are no partners yet, so that nobody has to write what the house knows. */
@Component
class KnownPartners {

    private final JdbcClient sql;

    KnownPartners(JdbcClient sql) {
        this.sql = sql;
    }

    /** By name, what kind it is. */
    Map<String, Side> notNamed(Viewer viewer, Arenas arenas) {
        var known = new LinkedHashMap<String, Side>();
        sql.sql("select name, kind from directory.organisation where area_id = ? order by name limit 40").param(viewer.area().value()).query(row -> {
            known.put(row.getString("name"), Side.of(row.getString("kind")).orElse(Side.OTHER));
        });
        arenas.partners().forEach(partner -> known.remove(partner.name()));
        return known;
    }
}
