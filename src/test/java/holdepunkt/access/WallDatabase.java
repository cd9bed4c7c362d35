package holdepunkt.access;

import holdepunkt.postgres.Login;
import holdepunkt.postgres.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The migrated database with a context key the test knows, and with every rule but the wall taken down: what is refused, the wall refused. */
final class WallDatabase {

    private static final byte[] KEY = "the context key of a test, 32 b.".getBytes(StandardCharsets.UTF_8);

    private final TestPostgres.Database database;

    private WallDatabase(TestPostgres.Database database) {
        this.database = database;
    }

    /** A copy of its own, with the rows of {@link WallCells} in it. */
    static WallDatabase arranged() {
        return new WallDatabase(TestPostgres.freshDatabase("wall", database -> {
            try {
                new WallDatabase(database).prepare();
            } catch (SQLException e) {
                throw new IllegalStateException("the database behind the wall could not be made", e);
            }
        }));
    }

    private void prepare() throws SQLException {
        var migrator = database.migrator();
        Flyway.configure().dataSource(migrator.url(), migrator.user(), migrator.password()).defaultSchema("migrations").createSchemas(true)
                .outOfOrder(true).initSql("set role holdepunkt_owner").load().migrate();
        try (var superuser = superuser()) {
            depositKey(superuser);
            loadPolicy(superuser);
            takeDownOtherRules(superuser);
            WallCells.arrange(superuser);
        }
    }

    Connection superuser() throws SQLException {
        return open(database.superuser());
    }

    Connection application() throws SQLException {
        return open(database.app());
    }

    private static Connection open(Login login) throws SQLException {
        return login.open();
    }

    private void depositKey(Connection superuser) throws SQLException {
        try (var insert = superuser.prepareStatement("insert into sec.context_key (inner_key, outer_key) values (?, ?)")) {
            insert.setBytes(1, padded(0x36));
            insert.setBytes(2, padded(0x5c));
            insert.executeUpdate();
        }
    }

    private void loadPolicy(Connection superuser) throws SQLException {
        try (var insert = superuser.prepareStatement("insert into sec.policy_line values (?, ?, ?)")) {
            for (var line : PolicyLines.read().lines()) {
                for (var action : line.actions()) {
                    insert.setString(1, line.ground());
                    insert.setString(2, line.dataClass());
                    insert.setString(3, action);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void takeDownOtherRules(Connection superuser) throws SQLException {
        var rules = new Catalogue(superuser).names("""
                select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) from pg_constraint k
                  join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where k.contype in ('f', 'c') and """ + " " + Catalogue.OURS);
        var triggers = new Catalogue(superuser).names("""
                select format('alter table %s disable trigger all', c.oid::regclass) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and """ + " " + Catalogue.OURS);
        try (var change = superuser.createStatement()) {
            for (var rule : rules) {
                change.execute(rule);
            }
            for (var trigger : triggers) {
                change.execute(trigger);
            }
        }
    }

    /** A context as the gate signs it. @param person whom the door was opened for, or null for a list */
    static String context(UUID area, UUID actor, @Nullable UUID self, @Nullable UUID person, List<UUID> units, @Nullable String system) {
        return context(area, actor, self, person, units, system, Instant.now().getEpochSecond() + 60);
    }

    /** Rightly signed, a minute too old. */
    static String oldContext(UUID area, UUID actor, UUID person) {
        return context(area, actor, null, person, List.of(), null, Instant.now().getEpochSecond() - 60);
    }

    private static String context(UUID area, UUID actor, @Nullable UUID self, @Nullable UUID person, List<UUID> units, @Nullable String system, long until) {
        var message = String.join("|", "1", area.toString(), actor.toString(), text(self), text(person),
                units.stream().map(UUID::toString).collect(Collectors.joining(",")), system == null ? "" : system, "", UUID.randomUUID().toString(),
                Long.toString(until));
        return message + "|" + HexFormat.of().formatHex(mac(message));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static byte[] padded(int pad) {
        byte[] block = Arrays.copyOf(KEY, 64);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= (byte) pad;
        }
        return block;
    }

    private static byte[] mac(String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
