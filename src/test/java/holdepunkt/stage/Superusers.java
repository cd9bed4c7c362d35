package holdepunkt.stage;

import holdepunkt.postgres.Login;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Connections past every wall, each lent to one after the other: to open one, with its password hashed four thousand times, costs more than most of what
 * is asked of it. Nothing that was set, locked or begun in it outlives its closing, as in a new one.
 */
final class Superusers {

    private final Login login;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    Superusers(Login login) {
        this.login = login;
    }

    Connection open() throws SQLException {
        var connection = idle.poll();
        while (connection != null && !connection.isValid(5)) {
            connection = idle.poll();
        }
        return lent(connection == null ? login.open() : connection);
    }

    private Connection lent(Connection connection) {
        var closed = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(Superusers.class.getClassLoader(), new Class<?>[]{Connection.class}, (_, method, with) -> {
            if (method.getName().equals("close")) {
                if (!closed.getAndSet(true)) {
                    giveBack(connection);
                }
                return null;
            }
            if (method.getName().equals("isClosed")) {
                return closed.get() || connection.isClosed();
            }
            if (closed.get()) {
                throw new SQLException("closed already");
            }
            try {
                return method.invoke(connection, with);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }

    private void giveBack(Connection connection) throws SQLException {
        try (var forget = connection.createStatement()) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            forget.execute("discard all");
            idle.add(connection);
        } catch (SQLException broken) {
            connection.close();
        }
    }
}
