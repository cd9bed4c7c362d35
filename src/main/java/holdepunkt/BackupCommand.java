package holdepunkt;

import holdepunkt.postgres.PostgresRefusal;
import holdepunkt.postgres.ServerPlace;
import holdepunkt.postgres.backup.BackupKey;
import holdepunkt.postgres.backup.BackupRefusal;
import holdepunkt.postgres.backup.RestoringBackups;
import holdepunkt.postgres.backup.TakingBackups;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code bin/backup} and {@code bin/restore}: the records and the keys, each in a folder of its own, while the product runs or before it starts. */
public final class BackupCommand {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A deleted key is in no backup after this. */
    static final Duration KEYS_LIVE = Duration.ofDays(30);

    private final Path data = Path.of(System.getenv().getOrDefault("HOLDEPUNKT_DATA", "data"));
    private final Path keys = Path.of(System.getenv().getOrDefault("HOLDEPUNKT_KEYS", "keys"));

    private BackupCommand() {}

    public static void main(String[] args) {
        if (args.length < 2 || !List.of("backup", "restore").contains(args[0])) {
            System.err.println("Say where the backups lie. See bin/backup --help and bin/restore --help.");
            System.exit(2);
        }
        try {
            var given = AreaCommand.read(args);
            var command = new BackupCommand();
            if (args[0].equals("backup")) {
                command.backup(Path.of(args[1]), List.of(args).contains("--log"));
            } else {
                command.restore(Path.of(args[1]), moment(given));
            }
        } catch (BackupRefusal | PostgresRefusal | DateTimeException refused) {
            System.err.println("Refused: " + refused.getMessage());
            System.exit(3);
        }
    }

    private static @Nullable Instant moment(Map<String, String> given) {
        return given.containsKey("to") ? Instant.parse(given.get("to")) : null;
    }

    private void backup(Path into, boolean logOnly) {
        var key = BackupKey.in(keys, true);
        for (var server : List.of("records", "keys")) {
            var backups = new TakingBackups(ServerPlace.of(server, data, keys), into.resolve(server), key, PATIENCE);
            System.out.println(server + ": " + (logOnly ? backups.takeLog() + " pieces of the log" : backups.take()));
            if (server.equals("keys")) {
                System.out.println("keys: " + backups.dropOlderThan(KEYS_LIVE) + " files older than 30 days dropped");
            }
        }
    }

    /** The keys always as late as they are kept: what was written before the moment needs no other. */
    private void restore(Path from, @Nullable Instant to) {
        var key = BackupKey.in(keys, false);
        new RestoringBackups(ServerPlace.of("keys", data, keys), from.resolve("keys"), key).restore(null);
        new RestoringBackups(ServerPlace.of("records", data, keys), from.resolve("records"), key).restore(to);
        System.out.println("Restored" + (to == null ? "." : " to " + to + ".") + " What was erased is erased again when the product starts.");
    }
}
