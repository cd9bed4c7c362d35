package holdepunkt.postgres;

import java.sql.SQLException;

/** Short ways to one statement as one role. */
final class Sql {

    private Sql() {
    }

    static void run(Login login, String... statements) throws SQLException {
        try (var connection = login.open(); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static String one(Login login, String query) throws SQLException {
        try (var connection = login.open(); var statement = connection.createStatement()) {
            var row = statement.executeQuery(query);
            row.next();
            return row.getString(1);
        }
    }
}
