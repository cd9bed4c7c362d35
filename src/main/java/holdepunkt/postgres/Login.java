package holdepunkt.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * One role's way into one database.
 *
 * @param url JDBC address; error details with the contents of rows are left out of messages, so they do not reach a log
 */
public record Login(String url, String user, String password) {

    static Login onLoopback(int port, String database, String user, String password) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?logServerErrorDetail=false", user, password);
    }

    /** Opens a connection of its own; the caller closes it. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
