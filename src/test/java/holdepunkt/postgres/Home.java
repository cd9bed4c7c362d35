package holdepunkt.postgres;

import java.nio.file.Path;
import java.util.Map;

/** A place of one test's own, gone afterwards; all tests share one unpacked PostgreSQL. */
record Home(Path data, Path keys) implements AutoCloseable {

    /** Nothing is there yet. */
    static Home open() {
        var name = "home-" + Long.toHexString(System.nanoTime());
        var homes = Path.of("target", "test-postgres").toAbsolutePath();
        return new Home(homes.resolve(name), homes.resolve(name + "-keys"));
    }

    /** With a cluster that has never run. */
    static Home begun() {
        var home = open();
        PreparedPlace.withCluster(home.place());
        return home;
    }

    ServerPlace place() {
        return place(0, Map.of());
    }

    ServerPlace place(int port, Map<String, String> settings) {
        return new ServerPlace("main", data, keys, port, settings);
    }

    @Override
    public void close() {
        Disk.delete(data);
        Disk.delete(keys);
    }
}
