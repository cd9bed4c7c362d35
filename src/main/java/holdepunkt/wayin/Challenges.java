package holdepunkt.wayin;

import holdepunkt.core.KeyedHash;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions for a device, good for five minutes in the browser that was asked. The browser holds the question; that it is ours, a keyed hash says. */
@Component
public class Challenges {

    public static final Duration LIFE = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final KeyedHash hash;

    Challenges(KeyedHash hash) {
        this.hash = hash;
    }

    /** The question, when it ends, and the hash of both: for a cookie. The device is asked the first part. */
    public String make() {
        byte[] asked = new byte[32];
        RANDOM.nextBytes(asked);
        var open = TEXT.encodeToString(asked) + "." + Instant.now().plus(LIFE).getEpochSecond();
        return open + "." + TEXT.encodeToString(hash.of("passkey challenge", open));
    }

    /** What was asked, if it was asked by us and not too long ago. */
    public Optional<byte[]> asked(String cookie) {
        var part = cookie.split("\\.");
        if (part.length != 3 || !part[1].matches("\\d{1,12}") || Instant.ofEpochSecond(Long.parseLong(part[1])).isBefore(Instant.now())) {
            return Optional.empty();
        }
        try {
            boolean ours = MessageDigest.isEqual(hash.of("passkey challenge", part[0] + "." + part[1]), Base64.getUrlDecoder().decode(part[2]));
            return ours ? Optional.of(Base64.getUrlDecoder().decode(part[0])) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
