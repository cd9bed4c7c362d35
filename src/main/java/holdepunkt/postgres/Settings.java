package holdepunkt.postgres;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the server is started with, on the command line, so that no file can weaken it: every commit is on disk before it is answered;
 * loopback only; small; and a log without statements, parameters or the contents of rows, since those are about people.
 */
final class Settings {

    private static final Map<String, String> DURABLE = Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on",
            "data_sync_retry", "off");

    private static final Map<String, String> PRIVATE = Map.of("log_statement", "none", "log_min_error_statement", "panic",
            "log_min_duration_statement", "-1", "log_parameter_max_length", "0", "log_parameter_max_length_on_error", "0",
            "log_error_verbosity", "terse", "password_encryption", "scram-sha-256", "unix_socket_directories", "");

    private static final Map<String, String> SMALL = Map.of("max_connections", "60", "shared_buffers", "128MB",
            "maintenance_work_mem", "64MB", "max_wal_size", "512MB", "max_logical_replication_workers", "0", "jit", "off",
            "huge_pages", "off", "timezone", "UTC");

    private static final Map<String, String> LOGGED = Map.of("logging_collector", "on", "log_filename", "postgres-%a.log",
            "log_truncate_on_rotation", "on", "log_rotation_age", "1d", "log_rotation_size", "0", "log_timezone", "UTC");

    private Settings() {
    }

    static List<String> arguments(ServerPlace place, int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.putAll(SMALL);
        settings.putAll(LOGGED);
        settings.put("archive_mode", "on");
        settings.put("archive_command", archiving(place));
        settings.putAll(place.settings());
        settings.putAll(PRIVATE);
        settings.putAll(DURABLE);
        settings.put("log_directory", place.logs().toString());
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", "" + port);
        var arguments = new ArrayList<String>(List.of("-D", place.cluster().toString()));
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }

    /** A whole file or none, and none as long as nobody keeps backups here: then the log is not put away at all. */
    private static String archiving(ServerPlace place) {
        var folder = "'" + place.archive().toString().replace("'", "'\\''").replace("%", "%%") + "'";
        return "test ! -d " + folder + " || test -f " + folder + "/%f || { cp %p " + folder + "/.%f && mv " + folder + "/.%f " + folder + "/%f; }";
    }

    /** Whether the last server on this cluster was started by this launcher; PostgreSQL itself writes down how it was started. */
    static boolean startedWithOurs(ServerPlace place) {
        var file = place.cluster().resolve("postmaster.opts");
        return Disk.doing("read how PostgreSQL was started", file, () -> Files.exists(file)
                && Files.readString(file).contains("log_directory=" + place.logs()));
    }
}
