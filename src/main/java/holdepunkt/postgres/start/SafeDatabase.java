package holdepunkt.postgres.start;

import holdepunkt.postgres.StartChecks;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Asks the database the application was given, its own or one named by URL, whether data about people is safe in it, before anything is served. */
@Component
class SafeDatabase {

    SafeDatabase(DataSource records) throws SQLException {
        try (var connection = records.getConnection()) {
            StartChecks.of(connection).refuseIfUnsafe();
        }
    }
}
