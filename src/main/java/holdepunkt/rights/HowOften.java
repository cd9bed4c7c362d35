package holdepunkt.rights;

import holdepunkt.core.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A file with everything is taken out three times a day at most: what the log says of this door today, this very time counted in. */
@Component
public class HowOften {

    public static final int A_DAY = 3;

    private final JdbcClient sql;

    HowOften(JdbcClient sql) {
        this.sql = sql;
    }

    public boolean tooOften(Opening hers) {
        return sql.sql("""
                select count(*) > :most from audit.entry
                 where area_id = :area and persons @> array[:person]::uuid[] and actor_id = :actor and allowed
                   and door in ('GET /people/{person}/everything.json', 'GET /people/{person}/everything.pdf')
                   and at >= date_trunc('day', now(), 'Europe/Oslo')""")
                .param("most", A_DAY).param("area", hers.area().value()).param("person", hers.person().value())
                .param("actor", hers.viewer().account().value()).query(Boolean.class).single();
    }
}
