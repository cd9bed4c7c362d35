package holdepunkt.postgres;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The few settings that may not be weakened, wherever they stand; a value this class does not know counts as unsafe. */
final class SettingRules {

    private static final Set<String> ON = Set.of("on", "true", "yes", "1");
    private static final Set<String> OFF = Set.of("off", "false", "no", "0");
    private static final Set<String> NEVER = Set.of();

    private static final Map<String, Set<String>> SAFE = Map.ofEntries(
            Map.entry("fsync", ON),
            Map.entry("full_page_writes", ON),
            Map.entry("synchronous_commit", Set.of("on", "true", "yes", "1", "local", "remote_write", "remote_apply")),
            Map.entry("row_security", ON),
            Map.entry("data_sync_retry", OFF),
            Map.entry("zero_damaged_pages", OFF),
            Map.entry("ignore_checksum_failure", OFF),
            Map.entry("ignore_system_indexes", OFF),
            Map.entry("allow_system_table_mods", OFF),
            Map.entry("session_replication_role", Set.of("origin")),
            Map.entry("password_encryption", Set.of("scram-sha-256")),
            Map.entry("hba_file", NEVER),
            Map.entry("config_file", NEVER),
            Map.entry("data_directory", NEVER));

    private static final Set<String> LOOPBACK = Set.of("", "localhost", "127.0.0.1", "::1");
    private static final Set<String> PLACES = Set.of("hba_file", "config_file", "data_directory");

    private SettingRules() {
    }

    static boolean aSettingKeepsDataSafe(String name, String value) {
        var setting = name.toLowerCase(Locale.ROOT);
        if (setting.equals("listen_addresses")) {
            return onlyLoopbackListens(value);
        }
        return !SAFE.containsKey(setting) || SAFE.get(setting).contains(value.toLowerCase(Locale.ROOT));
    }

    static boolean onlyLoopbackListens(String addresses) {
        return Arrays.stream(addresses.split(",")).map(String::strip).allMatch(LOOPBACK::contains);
    }

    /** No sign-in without a password, and none that sends it in the clear or takes the operating system's word. */
    static boolean aSignInProvesThePassword(String method) {
        return Set.of("scram-sha-256", "cert", "reject").contains(method);
    }

    /** What a running server can be asked about; where its files lie is its own affair. */
    static List<String> askedOfARunningServer() {
        return SAFE.keySet().stream().filter(name -> !PLACES.contains(name)).sorted().toList();
    }
}
