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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Three keysets per person, sealed with the installation's key and bound to her id. Kept in memory for half a minute at most, so that a deleted key
 * stops opening texts within the minute.
 */
class PersonKeys {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 20_000;

    private record Kept(Aead aead, Instant until) {}

    private record Whose(AreaId area, PersonId person, KeyPart part) {

        /** The first keyset of a person was the only one: what it is bound to says no part. */
        byte[] bound() {
            return (area + "|" + person + (part == KeyPart.RECORD ? "" : "|" + part.word())).getBytes(StandardCharsets.UTF_8);
        }
    }

    private final KeyStore store;
    private final Aead installationKey;
    private final ConcurrentHashMap<Whose, Kept> kept = new ConcurrentHashMap<>();

    PersonKeys(KeyStore store, Aead installationKey) {
        this.store = store;
        this.installationKey = installationKey;
    }

    /** To seal with; made when it is first needed. */
    Aead of(AreaId area, PersonId person, KeyPart part) throws GeneralSecurityException {
        var whose = new Whose(area, person, part);
        var known = remembered(whose);
        return known != null ? known : opened(whose, store.find(area, person, part).orElseGet(() -> fresh(whose)));
    }

    /** To open with; a key that is gone is never replaced by another. */
    Optional<Aead> existing(AreaId area, PersonId person, KeyPart part) throws GeneralSecurityException {
        var whose = new Whose(area, person, part);
        var known = remembered(whose);
        if (known != null) {
            return Optional.of(known);
        }
        var sealed = store.find(area, person, part);
        return sealed.isEmpty() ? Optional.empty() : Optional.of(opened(whose, sealed.get()));
    }

    void forget(AreaId area, PersonId person, KeyPart part) {
        kept.remove(new Whose(area, person, part));
    }

    private @Nullable Aead remembered(Whose whose) {
        var known = kept.get(whose);
        return known != null && known.until().isAfter(Instant.now()) ? known.aead() : null;
    }

    private Aead opened(Whose whose, byte[] sealed) throws GeneralSecurityException {
        var aead = TinkProtoKeysetFormat.parseEncryptedKeyset(sealed, installationKey, whose.bound()).getPrimitive(RegistryConfiguration.get(), Aead.class);
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        kept.put(whose, new Kept(aead, Instant.now().plus(KEPT)));
        return aead;
    }

    /** Two requests may both be first: whoever is second takes the key of the one who was. */
    private byte[] fresh(Whose whose) {
        try {
            var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return store.keep(whose.area(), whose.person(), whose.part(), TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, installationKey, whose.bound()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key could not be made", e);
        }
    }
}
