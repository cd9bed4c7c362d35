package holdepunkt.bench;

import com.zaxxer.hikari.HikariDataSource;
import holdepunkt.postgres.Login;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** A bare endpoint of the same kind of server: what was recorded of a request is said to the database again, and the same bytes go out. */
final class Floor extends HttpServlet implements AutoCloseable {

    /** @param kept ids that stand for something that exists; every other id of a write is new each time */
    record Replay(List<Recorder.Said> said, byte[] body, Set<UUID> kept, boolean writes) {}

    private final Map<String, Replay> replays = new ConcurrentHashMap<>();
    private final HikariDataSource pool = new HikariDataSource();
    private final WebServer server;

    Floor(Login superuser) {
        pool.setJdbcUrl(superuser.url());
        pool.setUsername(superuser.user());
        pool.setPassword(superuser.password());
        pool.setMaximumPoolSize(16);
        pool.addDataSourceProperty("prepareThreshold", "3");
        server = new TomcatServletWebServerFactory(0).getWebServer(context -> context.addServlet("floor", this).addMapping("/"));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getPort();
    }

    void replays(String path, Replay replay) {
        replays.put(path, replay);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var replay = replays.get(request.getRequestURI());
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            say(connection, replay);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(replay.body().length);
        response.getOutputStream().write(replay.body());
    }

    private static void say(Connection connection, Replay replay) throws SQLException {
        var fresh = new HashMap<UUID, UUID>();
        for (var said : replay.said()) {
            try (var statement = connection.prepareStatement(said.sql())) {
                for (int i = 0; i < said.parameters().size(); i++) {
                    set(statement, said.setters().get(i), said.parameters().get(i), replay, fresh);
                }
                if (statement.execute()) {
                    readAll(statement);
                }
            }
        }
    }

    private static void set(PreparedStatement statement, String setter, Object[] arguments, Replay replay, Map<UUID, UUID> fresh) throws SQLException {
        int position = (Integer) arguments[0];
        var value = arguments[1];
        if (setter.equals("setNull")) {
            statement.setNull(position, (Integer) value);
        } else if (value instanceof UUID id && replay.writes() && !replay.kept().contains(id)) {
            statement.setObject(position, fresh.computeIfAbsent(id, old -> UUID.randomUUID()));
        } else if (value instanceof String[] texts) {
            statement.setArray(position, statement.getConnection().createArrayOf("text", texts));
        } else if (value instanceof UUID[] ids) {
            statement.setArray(position, statement.getConnection().createArrayOf("uuid", ids));
        } else if (arguments.length > 2 && arguments[2] instanceof Integer type) {
            statement.setObject(position, value, type);
        } else {
            statement.setObject(position, value);
        }
    }

    private static void readAll(PreparedStatement statement) throws SQLException {
        try (var rows = statement.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
            }
        }
    }

    @Override
    public void close() {
        server.stop();
        pool.close();
    }
}
