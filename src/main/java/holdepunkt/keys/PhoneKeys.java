package holdepunkt.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The pairs of keys for what a person's phones seal while nobody is signed in. The open half goes to the phone, which can lock with it and nothing more;
 * the other stays in the keys' own cluster, sealed. A new pair does not end the old: what was locked with it may still be on its way. All of them go
 * with the notebook's key.
 */
public class PhoneKeys {

    /** RFC 9180 with P-256, HKDF-SHA256 and AES-256-GCM, and nothing before what it defines. */
    private static final HpkeParameters HPKE = parameters();
    private static final Duration RENEWED_AFTER = Duration.ofDays(180);

    /** What a phone locks with. @param number told with everything that was locked with it @param half the point, not compressed: 65 bytes */
    public record Lock(int number, byte[] half) {}

    private final PhoneKeyStore store;
    private final Aead installationKey;

    PhoneKeys(PhoneKeyStore store, Aead installationKey) {
        this.store = store;
        this.installationKey = installationKey;
    }

    /** The one to lock with now; made at the first asking, and anew twice a year. */
    public Lock current(AreaId area, PersonId person) {
        return store.newest(area, person, RENEWED_AFTER).orElseGet(() -> renewed(area, person));
    }

    /** Another pair from now on. Two who ask at once get the same. */
    public Lock renewed(AreaId area, PersonId person) {
        // A number is never used again, also when all keys before it are gone: what was locked with those must not be taken for this.
        int number = Math.max(store.highest(area, person) + 1, (int) (Instant.now().getEpochSecond() / 60));
        try {
            var pair = KeysetHandle.generateNew(HPKE);
            var open = (HpkePublicKey) pair.getPublicKeysetHandle().getPrimary().getKey();
            return store.keep(area, person, new Lock(number, open.getPublicKeyBytes().toByteArray()),
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(pair, installationKey, bound(area, person, number)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key could not be made", e);
        }
    }

    /** @return empty when there is no such key, or no longer */
    public Optional<PhoneKey> find(AreaId area, PersonId person, int number) {
        return store.find(area, person, number).map(sealed -> {
            try {
                return PhoneKey.of(TinkProtoKeysetFormat.parseEncryptedKeyset(sealed, installationKey, bound(area, person, number)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("a key could not be opened", e);
            }
        });
    }

    private static byte[] bound(AreaId area, PersonId person, int number) {
        return (area + "|" + person + "|phone|" + number).getBytes(StandardCharsets.UTF_8);
    }

    private static HpkeParameters parameters() {
        try {
            HybridConfig.register();
            return HpkeParameters.builder().setKemId(HpkeParameters.KemId.DHKEM_P256_HKDF_SHA256).setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM).setVariant(HpkeParameters.Variant.NO_PREFIX).build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the library does not know what it documents", e);
        }
    }
}
