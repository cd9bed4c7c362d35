package holdepunkt.postgres;

import java.nio.file.Path;
import java.util.Map;

/** A place of one test's own, gone afterwards; all of them share one unpacked PostgreSQL. */
record Home(Path data, Path keys) implements AutoCloseable {

    static Home open() {
        var name = "home-" + Long.toHexString(System.nanoTime());
        var homes = Path.of("target", "postgres-homes").toAbsolutePath();
        return new Home(homes.resolve(name), homes.resolve(name + "-keys"));
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
