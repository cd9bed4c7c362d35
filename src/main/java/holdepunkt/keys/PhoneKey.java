package holdepunkt.keys;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** Opens what a phone locked with the other half. */
public final class PhoneKey {

    private final HybridDecrypt half;

    private PhoneKey(HybridDecrypt half) {
        this.half = half;
    }

    static PhoneKey of(KeysetHandle pair) throws GeneralSecurityException {
        return new PhoneKey(pair.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class));
    }

    /** @param place where it was locked for, as the phone wrote it @return empty when it was changed on the way, or locked for another place */
    public Optional<byte[]> open(String place, byte[] locked) {
        try {
            return Optional.of(half.decrypt(locked, place.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException notForHere) {
            return Optional.empty();
        }
    }
}
