package holdepunkt.improvement.mandates;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two who write the next row of the same thing come one after the other, to the end of the transaction. */
@Component
public class OneAtATime {

    private final JdbcClient sql;

    OneAtATime(JdbcClient sql) {
        this.sql = sql;
    }

    public void take(UUID thing) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:thing::text, 1275))").param("thing", thing).query().listOfRows();
    }
}
