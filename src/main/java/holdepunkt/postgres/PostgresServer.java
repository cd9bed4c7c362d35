package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.ALREADY_RUNNING;
import static holdepunkt.postgres.PostgresRefusal.Reason.PASSWORD_FILE_WRONG;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running PostgreSQL 18 on loopback that keeps every commit it has acknowledged, also when it is killed.
 *
 * <p>It stops when closed or when the Java process ends. A server that outlived a killed Java process is stopped cleanly and
 * started again with the settings of today.
 */
public final class PostgresServer implements AutoCloseable {

    static final long FREE_FLOOR = 256L << 20;

    private final ServerPlace place;
    private final int port;
    private final ServerProcess process;
    private final DirectoryLock lock;
    private final Thread hook = new Thread(this::stop, "stop-postgres");
    private final AtomicBoolean stopped = new AtomicBoolean();

    private PostgresServer(ServerPlace place, int port, ServerProcess process, DirectoryLock lock) {
        this.place = place;
        this.port = port;
        this.process = process;
        this.lock = lock;
    }

    /**
     * Starts the server of this place, making its cluster and passwords the first time.
     *
     * @throws PostgresRefusal with the reason and what to do about it
     */
    public static PostgresServer start(ServerPlace place) {
        return start(place, FREE_FLOOR);
    }

    static PostgresServer start(ServerPlace place, long freeFloor) {
        Disk.directory(place.dataDirectory(), "rwx------");
        Disk.directory(place.keyDirectory(), "rwx------");
        Disk.writerOf(place.dataDirectory());
        var lock = DirectoryLock.take(place.dataDirectory());
        try {
            Disk.refuseBelow(freeFloor, place.dataDirectory());
            var binaries = Binaries.unpackedInto(place.binaries());
            var cluster = new Cluster(place, binaries, RunAs.chosenFor(place, binaries));
            return launch(cluster, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static PostgresServer launch(Cluster cluster, DirectoryLock lock) {
        var place = cluster.place();
        Disk.directory(place.logs(), "rwx------");
        cluster.user().own(place.dataDirectory());
        cluster.user().own(place.logs());
        if (cluster.exists()) {
            cluster.refuseOtherMajor();
            place.secret("superuser").read();
            stopLeftOver(place);
        } else {
            cluster.create();
        }
        UnsafeSettings.refuseIn(place);
        var port = ServerPort.chosenFor(place);
        var server = new PostgresServer(place, port, ServerProcess.launch(cluster, Settings.arguments(place, port)), lock);
        server.refuseUnlessItOpensAndIsSafe();
        Runtime.getRuntime().addShutdownHook(server.hook);
        return server;
    }

    /** The lock is ours, so a server that still runs here outlived a killed Java process, or somebody else has started it. */
    private static void stopLeftOver(ServerPlace place) {
        PidFile.in(place.cluster()).holder().ifPresent(left -> {
            if (Settings.startedWithOurs(place)) {
                ServerProcess.stop(left, place);
            }
            if (left.isAlive()) {
                throw new PostgresRefusal(ALREADY_RUNNING, "A PostgreSQL (process " + left.pid() + ") that Holdepunkt did not start is using the data in "
                        + place.dataDirectory() + ", or does not stop. Stop it first.");
            }
        });
    }

    private void refuseUnlessItOpensAndIsSafe() {
        try (var connection = superuser("postgres").open()) {
            UnsafeSettings.refuseRunning(connection);
        } catch (PostgresRefusal e) {
            stop();
            throw e;
        } catch (SQLException e) {
            stop();
            throw new PostgresRefusal(PASSWORD_FILE_WRONG, "The password in " + place.secret("superuser").path()
                    + " does not open this database (" + e.getMessage() + "). Put the right file back from where the keys are kept.", e);
        }
    }

    /** The superuser's way in, for making roles and databases; never for the application. */
    public Login superuser(String database) {
        return Login.onLoopback(port, database, Cluster.SUPERUSER, place.secret("superuser").read());
    }

    /** The superuser's way into a server that another process runs at this place, for backups. */
    public static Login superuserOfRunning(ServerPlace place) {
        return Login.onLoopback(ServerPort.remembered(place), "postgres", Cluster.SUPERUSER, place.secret("superuser").read());
    }

    public int port() {
        return port;
    }

    public ServerPlace place() {
        return place;
    }

    /**
     * Takes away this server's own reaction to the end of the Java process. For an owner that closes things in order (an
     * application context stops its parts at the same time as other shutdown hooks run, and they still need the database).
     */
    public PostgresServer stoppedByItsOwner() {
        Runtime.getRuntime().removeShutdownHook(hook);
        return this;
    }

    long pid() {
        return process.postmaster().pid();
    }

    private void stop() {
        if (stopped.compareAndSet(false, true)) {
            process.stop();
            lock.close();
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException javaIsEnding) {
            // The hook then finds the server stopped.
        }
    }
}
