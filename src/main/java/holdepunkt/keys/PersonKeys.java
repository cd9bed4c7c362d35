package holdepunkt.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One keyset per person, sealed with the installation's key and bound to her id. Kept in memory for half a minute at most, so that a deleted key
 * stops opening texts within the minute.
 */
class PersonKeys {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 20_000;

    private record Kept(Aead aead, Instant until) {}

    private record Whose(AreaId area, PersonId person) {}

    private final KeyStore store;
    private final Aead installationKey;
    private final ConcurrentHashMap<Whose, Kept> kept = new ConcurrentHashMap<>();

    PersonKeys(KeyStore store, Aead installationKey) {
        this.store = store;
        this.installationKey = installationKey;
    }

    Aead of(AreaId area, PersonId person) throws GeneralSecurityException {
        var whose = new Whose(area, person);
        var known = kept.get(whose);
        if (known != null && known.until().isAfter(Instant.now())) {
            return known.aead();
        }
        var aead = load(whose);
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        kept.put(whose, new Kept(aead, Instant.now().plus(KEPT)));
        return aead;
    }

    private Aead load(Whose whose) throws GeneralSecurityException {
        byte[] bound = (whose.area() + "|" + whose.person()).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = store.find(whose.area(), whose.person()).orElse(null);
        if (sealed == null) {
            var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            // Two requests may both be first: whoever is second takes the key of the one who was.
            sealed = store.keep(whose.area(), whose.person(), TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, installationKey, bound));
        }
        return TinkProtoKeysetFormat.parseEncryptedKeyset(sealed, installationKey, bound).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
