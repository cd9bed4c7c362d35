package holdepunkt.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * The roles that row-level security rests on, in one server: an owner nobody can sign in as, a migrator that acts as the owner, and
 * an application role that owns nothing and is a member of nothing. {@code docs/external-postgres.sql} makes the same on a server
 * reached by URL.
 */
public final class Roles {

    public static final String OWNER = "holdepunkt_owner";
    public static final String MIGRATOR = "holdepunkt_migrator";
    public static final String APP = "holdepunkt_app";
    public static final String DATABASE = "holdepunkt";

    private static final List<String> ROLES = List.of(
            role(OWNER, "NOLOGIN"), role(MIGRATOR, "LOGIN"), role(APP, "LOGIN"),
            "GRANT " + OWNER + " TO " + MIGRATOR + " WITH INHERIT FALSE, SET TRUE, ADMIN FALSE",
            "ALTER ROLE " + MIGRATOR + " SET role = '" + OWNER + "'");

    private final PostgresServer server;

    private Roles(PostgresServer server) {
        this.server = server;
    }

    /** Makes what is missing, gives the roles the passwords of the key directory, and opens the database {@code holdepunkt}. */
    public static Roles in(PostgresServer server) {
        var roles = new Roles(server);
        roles.asSuperuser("postgres", roles::create);
        roles.database(DATABASE, "template0");
        return roles;
    }

    /** Makes the database if it is missing, the owner's, closed to everyone else but migrator and application. */
    void database(String name, String template) {
        asSuperuser("postgres", connection -> {
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                run(connection, "CREATE DATABASE " + name + " OWNER " + OWNER + " TEMPLATE " + template);
            }
        });
        asSuperuser(name, connection -> run(connection, closed(name)));
    }

    public Login migrator() {
        return migrator(DATABASE);
    }

    public Login app() {
        return app(DATABASE);
    }

    Login migrator(String database) {
        return login(database, MIGRATOR, "migrator");
    }

    Login app(String database) {
        return login(database, APP, "app");
    }

    private Login login(String database, String role, String secret) {
        return Login.onLoopback(server.port(), database, role, server.place().secret(secret).read());
    }

    private void create(Connection connection) throws SQLException {
        run(connection, ROLES);
        run(connection, List.of("REVOKE ALL ON DATABASE postgres FROM PUBLIC", "REVOKE ALL ON DATABASE template1 FROM PUBLIC"));
        password(connection, MIGRATOR, "migrator");
        password(connection, APP, "app");
    }

    private void password(Connection connection, String role, String secret) throws SQLException {
        var password = server.place().secret(secret).readOrCreate().toCharArray();
        connection.unwrap(PGConnection.class).alterUserPassword(role, password, "scram-sha-256");
    }

    private static String role(String name, String login) {
        return "DO $$ BEGIN IF to_regrole('" + name + "') IS NULL THEN CREATE ROLE " + name + "; END IF; END $$;"
                + " ALTER ROLE " + name + " " + login + " NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT";
    }

    private static List<String> closed(String database) {
        return List.of("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC",
                "GRANT CONNECT ON DATABASE " + database + " TO " + MIGRATOR + ", " + APP,
                "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                "ALTER DEFAULT PRIVILEGES FOR ROLE " + OWNER + " REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC");
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void asSuperuser(String database, Work work) {
        try (var connection = server.superuser(database).open()) {
            work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not make the roles or the database " + database, e);
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        for (var sql : statements) {
            run(connection, sql);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
