package holdepunkt.insight.extract;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key of one project: what it calls a person nobody else can make, and nobody can make again when the key is gone. */
record ProjectKey(byte[] bytes) {

    private static final int LENGTH = 32;
    private static final int DIGITS = 16;

    static ProjectKey fresh() {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new ProjectKey(bytes);
    }

    /** HMAC-SHA256 of the hash the person has here, 64 bits of it. */
    String pseudonym(String person) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(person.getBytes(StandardCharsets.UTF_8))).substring(0, DIGITS);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HMAC-SHA256 belongs to every Java", missing);
        }
    }
}
