package holdepunkt.postgres;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One PostgreSQL for a whole test run, with the settings of a real installation. Databases are cheap: a test that changes data asks
 * for one of its own.
 */
public final class TestPostgres {

    /** A database of one test's own, with every role's way in. */
    public record Database(String name, Login superuser, Login migrator, Login app) {
    }

    /** Each lane of a run has a server of its own; they share the unpacked programs. */
    private static final Path HOME = Path.of("target", "test-postgres");
    private static final String LANE = System.getProperty("holdepunkt.lane", "");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, String> TEMPLATES = new HashMap<>();

    private static final class Running {
        static final PostgresServer SERVER = started();
        static final Roles ROLES = roles(SERVER);
    }

    private TestPostgres() {
    }

    public static PostgresServer server() {
        return Running.SERVER;
    }

    /** An empty database with roles and rights as in a real installation. */
    public static Database freshDatabase() {
        return copyOf("template0");
    }

    /** A copy of a database prepared once per run under this key, for example migrated and filled; the preparing must close its connections. */
    public static synchronized Database freshDatabase(String key, Consumer<Database> prepare) {
        if (!TEMPLATES.containsKey(key)) {
            var template = freshDatabase();
            prepare.accept(template);
            TEMPLATES.put(key, template.name());
        }
        return copyOf(TEMPLATES.get(key));
    }

    private static Database copyOf(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        Running.ROLES.database(name, template);
        return new Database(name, Running.SERVER.superuser(name), Running.ROLES.migrator(name), Running.ROLES.app(name));
    }

    /** Pools open again and again: their passwords, the same as before, are hashed once each time and not four thousand times. */
    private static Roles roles(PostgresServer server) {
        var roles = Roles.in(server);
        try {
            for (var role : List.of(roles.migrator("postgres"), roles.app("postgres"))) {
                Sql.run(server.superuser("postgres"), "set scram_iterations = 1", "alter role " + role.user() + " password '" + role.password() + "'");
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return roles;
    }

    private static PostgresServer started() {
        // Copied databases fill the log quickly; the durable rest is as it is in an installation.
        var settings = Map.of("max_connections", "200", "max_wal_size", "3GB", "checkpoint_timeout", "30min");
        var place = new ServerPlace("test", HOME.resolve("main" + LANE), HOME.resolve("keys" + LANE), 0, settings);
        clear(place);
        PreparedPlace.withCluster(place);
        var server = PostgresServer.start(place).stoppedByItsOwner();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterSpring(server), "stop-test-postgres"));
        return server;
    }

    /**
     * Nothing is kept from run to run: what a killed one left running or half deleted is cleared away first.
     *
     * @throws PostgresRefusal where a run still lives there
     */
    static void clear(ServerPlace place) {
        Disk.directory(place.dataDirectory(), "rwx------");
        try (var _ = DirectoryLock.take(place.dataDirectory())) {
            if (Settings.startedWithOurs(place)) {
                PidFile.in(place.cluster()).holder().ifPresent(left -> ServerProcess.stop(left, place));
            }
            Disk.delete(place.cluster());
            Disk.delete(place.keyDirectory());
        }
    }

    /**
     * Hooks run at the same time, and a pool must not find its server gone: waits for Spring's, if an application has ever run here
     * (Spring's list of things to do afterwards is not looked at when none has).
     */
    private static void stopAfterSpring(PostgresServer server) {
        try {
            Thread.sleep(200);
            for (var thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("SpringApplicationShutdownHook")) {
                    thread.join();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // At once: what it would write out first, for half a minute after a long run, is deleted in the next line.
        Command.run(server.place().dataDirectory(), List.of("/bin/sh", "-c", "kill -QUIT " + server.pid()));
        server.close();
        Disk.delete(server.place().dataDirectory());
    }
}
