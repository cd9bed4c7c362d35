package holdepunkt.matrix;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import holdepunkt.stage.Visitor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A phone with the notebook on it, as the browser's own code makes one: locks with the key it knows, keeps in order, and forgets what it is told is kept. */
final class LockedPhone {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param kind page or draft @param words what was written, which only the test remembers */
    record Thing(String kind, UUID entry, UUID version, @Nullable UUID follows, int key, byte[] sealed, String words) {

        String id() {
            return kind + ":" + version;
        }

        Map<String, Object> written() {
            var all = new LinkedHashMap<String, Object>();
            all.put("id", id());
            all.put("kind", kind);
            all.put("entry", entry.toString());
            all.put("version", version.toString());
            all.put("follows", follows == null ? null : follows.toString());
            all.put("key", key);
            all.put("sealed", Base64.getEncoder().encodeToString(sealed));
            return all;
        }
    }

    private record Lock(String area, String person, int number, byte[] half) {}

    final List<Thing> waiting = new ArrayList<>();
    private Lock lock;

    LockedPhone(Visitor signedIn) {
        learn(signedIn);
    }

    /** Asks which key there is now. */
    void learn(Visitor signedIn) {
        var said = JSON.readTree(signedIn.raw("GET", "/diary/phone/key", Map.of(), Map.of()).bytes());
        lock = new Lock(said.get("area").stringValue(), said.get("person").stringValue(), said.get("key").intValue(), Base64.getDecoder().decode(said.get("public").stringValue()));
    }

    Thing write(String kind, UUID entry, UUID version, @Nullable UUID follows, String at, String words) {
        var thing = seal(kind, entry, version, follows, JSON.writeValueAsString(Map.of("at", at, "text", words)), words);
        waiting.removeIf(one -> one.kind().equals("draft") && one.version().equals(version));
        waiting.add(thing);
        return thing;
    }

    Thing seal(String kind, UUID entry, UUID version, @Nullable UUID follows, String json, String words) {
        var place = String.join("|", "holdepunkt-diary-1", lock.area(), lock.person(), entry.toString(), version.toString(), kind);
        try {
            return new Thing(kind, entry, version, follows, lock.number(), sealer(lock.half()).encrypt(json.getBytes(StandardCharsets.UTF_8), place.getBytes(StandardCharsets.UTF_8)), words);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String batch(List<Thing> things) {
        return JSON.writeValueAsString(Map.of("things", things.stream().map(Thing::written).toList()));
    }

    /** What the server says of each, by its id. */
    static Map<String, String> answers(byte[] body) {
        var said = new HashMap<String, String>();
        JSON.readTree(body).path("answers").forEach(one -> said.put(one.get("id").stringValue(), one.get("answer").stringValue()));
        return said;
    }

    void forget(List<Thing> sent, Map<String, String> said) {
        waiting.removeAll(sent.stream().filter(one -> List.of("kept", "had", "gone").contains(said.getOrDefault(one.id(), ""))).toList());
    }

    private static HybridEncrypt sealer(byte[] half) throws GeneralSecurityException {
        HybridConfig.register();
        var kind = HpkeParameters.builder().setKemId(HpkeParameters.KemId.DHKEM_P256_HKDF_SHA256).setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM).setVariant(HpkeParameters.Variant.NO_PREFIX).build();
        return KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(HpkePublicKey.create(kind, Bytes.copyFrom(half), null)).withFixedId(1).makePrimary()).build()
                .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
    }
}
