package holdepunkt.audit;

import holdepunkt.core.Act;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs the context of a transaction (HMAC-SHA256, RFC 2104). The key is made anew at each start; the database keeps it, padded, where only
 * {@code sec.claims()} reads it. Older keys live a day, so that a second node of the same installation is not cut off.
 */
@Component
class ContextKey {

    private static final int BLOCK = 64;
    private static final int LIFE_SECONDS = 60;

    private final byte[] key = new byte[32];
    private volatile int id;

    ContextKey() {
        new SecureRandom().nextBytes(key);
    }

    /** Called once per start with the migrator's connection, before anything is served. */
    void deposit(Connection owner) throws SQLException {
        try (var old = owner.createStatement()) {
            old.executeUpdate("delete from sec.context_key where made_at < now() - interval '1 day'");
        }
        try (var insert = owner.prepareStatement("insert into sec.context_key (inner_key, outer_key) values (?, ?) returning id")) {
            insert.setBytes(1, padded(0x36));
            insert.setBytes(2, padded(0x5c));
            try (var row = insert.executeQuery()) {
                row.next();
                id = row.getInt(1);
            }
        }
    }

    String signed(Act act) {
        var viewer = act.viewer();
        var message = String.join("|", Integer.toString(id), text(viewer.area()), text(viewer.account()), text(viewer.self()), text(act.person()),
                viewer.units().stream().map(Object::toString).collect(Collectors.joining(",")), viewer.system() == null ? "" : viewer.system(),
                text(viewer.session()), text(act.request()), Long.toString(Instant.now().getEpochSecond() + LIFE_SECONDS));
        return message + "|" + HexFormat.of().formatHex(mac(message));
    }

    private byte[] padded(int pad) {
        var block = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= (byte) pad;
        }
        return block;
    }

    private byte[] mac(String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    private static String text(@Nullable Object id) {
        return id == null ? "" : id.toString();
    }
}
