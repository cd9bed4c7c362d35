package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.UNSAFE_DATABASE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a database answered when the application asked, over its own connection, whether data about people is safe in it.
 *
 * @param failed the checks that did not hold, with what was seen
 * @param version the server's own version
 * @param dataChecksums whether the server notices a page the disk has damaged; reported, since an existing server may lack it
 */
public record StartChecks(Map<StartCheck, String> failed, String version, boolean dataChecksums) {

    public StartChecks {
        failed = Map.copyOf(failed);
    }

    /** Asks every question over this connection, which must be the application role's; changes nothing. */
    public static StartChecks of(Connection app) throws SQLException {
        var failed = new EnumMap<StartCheck, String>(StartCheck.class);
        for (var check : StartCheck.values()) {
            var seen = answer(app, check.question());
            if (!check.isMetBy(seen)) {
                failed.put(check, seen);
            }
        }
        return new StartChecks(failed, answer(app, "SELECT current_setting('server_version')"),
                answer(app, "SELECT current_setting('data_checksums')").equals("on"));
    }

    /** @throws PostgresRefusal naming every check that failed and what was seen */
    public void refuseIfUnsafe() {
        if (!failed.isEmpty()) {
            throw new PostgresRefusal(UNSAFE_DATABASE, "This database is not safe for data about people:\n  "
                    + new TreeMap<>(failed).entrySet().stream().map(one -> one.getKey() + " (seen: " + one.getValue() + ")")
                            .collect(Collectors.joining("\n  ")));
        }
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement()) {
            var row = statement.executeQuery(question);
            if (!row.next()) {
                throw new SQLException("The database has no answer to: " + question);
            }
            return row.getString(1);
        }
    }
}
