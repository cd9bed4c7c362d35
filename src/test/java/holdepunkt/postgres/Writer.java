package holdepunkt.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Saves one numbered row per commit and remembers the last one the server has acknowledged. */
final class Writer {

    private static final String MAKE = "CREATE TABLE IF NOT EXISTS saved (n int PRIMARY KEY, filling text)";

    private final AtomicInteger acknowledged;
    private final String filling;

    private Writer(int from, String filling) {
        this.acknowledged = new AtomicInteger(from);
        this.filling = filling;
    }

    static Writer after(int acknowledged) {
        return new Writer(acknowledged, "");
    }

    static int untilTheDiskIsFull(Login login) throws SQLException {
        // Random text, since the server would press a repeated one together.
        var writer = new Writer(0, "(SELECT string_agg(gen_random_uuid()::text, '') FROM generate_series(1, 20000))");
        var end = writer.untilItFails(login, "SET synchronous_commit = on");
        if (!"53100".equals(end.getSQLState()) && !String.valueOf(end.getSQLState()).startsWith("57") && !"08006".equals(end.getSQLState())) {
            throw end;
        }
        return writer.acknowledged.get();
    }

    /** Saves until the server is gone; the way it ended is the answer. */
    SQLException untilItFails(Login login, String first) {
        try (var connection = login.open()) {
            return saving(connection, first);
        } catch (SQLException end) {
            return end;
        }
    }

    private SQLException saving(Connection connection, String first) {
        try (var statement = connection.createStatement()) {
            statement.execute(MAKE);
            statement.execute(first);
            while (true) {
                var next = acknowledged.get() + 1;
                statement.execute("INSERT INTO saved VALUES (" + next + ", " + (filling.isEmpty() ? "''" : filling)
                        + ") ON CONFLICT DO NOTHING");
                acknowledged.set(next);
            }
        } catch (SQLException end) {
            return end;
        }
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** How many of the acknowledged rows are not there. */
    static int missing(Login login, int acknowledged) throws SQLException {
        Sql.run(login, MAKE);
        return acknowledged - Integer.parseInt(Sql.one(login, "SELECT count(*) FROM saved WHERE n <= " + acknowledged));
    }
}
