package holdepunkt.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down the SQL of a request while it is asked to; otherwise hands out the pool's own connections. */
final class Recorder implements BeanPostProcessor {

    /** One statement with its parameters, by position. @param setters name of the method each was set with */
    record Said(String sql, List<Object[]> parameters, List<String> setters) {}

    private final ConcurrentLinkedQueue<Said> said = new ConcurrentLinkedQueue<>();
    private volatile boolean recording;

    /** What this request says to the database, but for what signs in, opens the door and writes the log. */
    List<Said> of(Runnable request) {
        said.clear();
        recording = true;
        try {
            request.run();
        } finally {
            recording = false;
        }
        return said.stream().filter(one -> !one.sql().matches("(?s).*(sec\\.(enter|saw|open)|access\\.viewer|set_config|audit\\.entry).*")).toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool && name.equals("dataSource") ? new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                return recording ? listening(connection) : connection;
            }
        } : bean;
    }

    private Connection listening(Connection connection) {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            var answer = call(connection, method, arguments);
            return method.getName().equals("prepareStatement") ? listening((PreparedStatement) answer, (String) arguments[0]) : answer;
        });
    }

    private PreparedStatement listening(PreparedStatement statement, String sql) {
        var set = new TreeMap<Integer, Object[]>();
        var how = new TreeMap<Integer, String>();
        return (PreparedStatement) Proxy.newProxyInstance(PreparedStatement.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
            var name = method.getName();
            if (name.startsWith("set") && arguments.length >= 2 && arguments[0] instanceof Integer position) {
                set.put(position, arguments.clone());
                how.put(position, name);
            } else if (name.startsWith("execute") && recording) {
                said.add(new Said(sql, new ArrayList<>(set.values()), new ArrayList<>(how.values())));
            }
            return call(statement, method, arguments);
        });
    }

    private static @Nullable Object call(Object on, java.lang.reflect.Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
