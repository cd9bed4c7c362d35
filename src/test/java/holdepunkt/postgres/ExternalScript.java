package holdepunkt.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Runs {@code docs/external-postgres.sql} over a URL as psql would: statement by statement, with its two kinds of meta-command. */
final class ExternalScript {

    static final String PASSWORD = "given-by-who-runs-the-script";

    private ExternalScript() {
    }

    static void run(OtherServer server) throws IOException, SQLException {
        var script = Files.readString(Path.of("docs", "external-postgres.sql")).replaceAll("(?m)^--.*$", "");
        for (var part : script.split("\\\\connect ")) {
            var database = part.startsWith("holdepunkt") ? "holdepunkt" : "postgres";
            try (var connection = server.login(database, server.superuser().user(), server.superuser().password()).open()) {
                run(connection, part.replaceFirst("^holdepunkt\n", ""));
            }
        }
    }

    private static void run(Connection connection, String part) throws SQLException {
        for (var statement : part.replaceAll("(?m)^(\\\\password \\w+)$", "$1;").split(";\n")) {
            if (statement.strip().startsWith("\\password ")) {
                var role = statement.strip().substring("\\password ".length());
                connection.unwrap(PGConnection.class).alterUserPassword(role, PASSWORD.toCharArray(), "scram-sha-256");
            } else if (!statement.isBlank()) {
                connection.createStatement().execute(statement);
            }
        }
    }
}
