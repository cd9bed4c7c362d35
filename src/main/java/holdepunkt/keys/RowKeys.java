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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A key for each row of a notebook, sealed with the notebook's own keyset and bound to the row. The sealed keys are read once for all of it and kept for
 * half a minute, as {@link PersonKeys} does.
 */
class RowKeys {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 2_000;

    private record Whose(AreaId area, PersonId person) {}

    private record Kept(Map<UUID, byte[]> sealed, Instant until) {}

    private final KeyStore store;
    private final PersonKeys keys;
    private final ConcurrentHashMap<Whose, Kept> kept = new ConcurrentHashMap<>();

    RowKeys(KeyStore store, PersonKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** To seal with; made when it is first needed. Whoever is second takes the key of the one who was first. */
    Aead of(AreaId area, PersonId person, UUID row) throws GeneralSecurityException {
        var notebook = keys.of(area, person, KeyPart.DIARY);
        var known = sealed(new Whose(area, person));
        var sealed = known.get(row);
        if (sealed == null) {
            var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            sealed = store.keepRow(area, person, row, TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, notebook, bound(area, person, row)));
            known.put(row, sealed);
        }
        return opened(notebook, area, person, row, sealed);
    }

    /** To open with; a key that is gone is never replaced by another. */
    Optional<Aead> existing(AreaId area, PersonId person, UUID row) throws GeneralSecurityException {
        var sealed = found(new Whose(area, person), row);
        var notebook = sealed.isEmpty() ? Optional.<Aead>empty() : keys.existing(area, person, KeyPart.DIARY);
        return notebook.isEmpty() ? Optional.empty() : Optional.of(opened(notebook.get(), area, person, row, sealed.get()));
    }

    void forget(AreaId area, PersonId person) {
        kept.remove(new Whose(area, person));
    }

    /** Another process may have made it since the rest was read. */
    private Optional<byte[]> found(Whose whose, UUID row) {
        var known = sealed(whose).get(row);
        if (known == null) {
            kept.remove(whose);
            known = sealed(whose).get(row);
        }
        return Optional.ofNullable(known);
    }

    private Map<UUID, byte[]> sealed(Whose whose) {
        var known = kept.get(whose);
        if (known == null || known.until().isBefore(Instant.now())) {
            if (kept.size() > MOST_KEPT) {
                kept.clear();
            }
            known = new Kept(new ConcurrentHashMap<>(store.rows(whose.area(), whose.person())), Instant.now().plus(KEPT));
            kept.put(whose, known);
        }
        return known.sealed();
    }

    private static Aead opened(Aead notebook, AreaId area, PersonId person, UUID row, byte[] sealed) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(sealed, notebook, bound(area, person, row)).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bound(AreaId area, PersonId person, UUID row) {
        return (area + "|" + person + "|" + KeyPart.DIARY.word() + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
