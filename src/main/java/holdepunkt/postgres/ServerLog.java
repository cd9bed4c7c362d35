package holdepunkt.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The server's log directory; remembers how long each file was, so that a failed start can be told in its own words. */
record ServerLog(Path directory, Map<Path, Long> lengths) {

    static ServerLog of(ServerPlace place) {
        return Disk.doing("read the log", place.logs(), () -> {
            Files.deleteIfExists(place.logs().resolve("start.log"));
            return new ServerLog(place.logs(), lengths(place.logs()));
        });
    }

    /** What the server says before its log collector runs. */
    Path start() {
        return directory.resolve("start.log");
    }

    String sinceStart() {
        return Disk.doing("read the log", directory, () -> {
            var said = new StringBuilder();
            for (var file : lengths(directory).keySet().stream().sorted().toList()) {
                var bytes = Files.readAllBytes(file);
                var from = Math.min(lengths.getOrDefault(file, 0L).intValue(), bytes.length);
                said.append(new String(bytes, from, bytes.length - from));
            }
            return said.toString();
        });
    }

    private static Map<Path, Long> lengths(Path directory) throws IOException {
        var lengths = new HashMap<Path, Long>();
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                lengths.put(file, Files.size(file));
            }
        }
        return lengths;
    }
}
