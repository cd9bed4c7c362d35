package holdepunkt.access.web;

import holdepunkt.access.SignInCookie;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import holdepunkt.access.KeepingForms;
import holdepunkt.core.Opening;
import holdepunkt.core.web.FormTypedBefore;
import holdepunkt.core.web.KeptForms;
import holdepunkt.core.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.ObjectMapper;

/**
 * What was typed waits here while someone signs in again: the words on the server and tied to the account, the key to them in a cookie that no script
 * reads. Neither half says anything alone, so nothing is left on a shared computer, and nothing in a backup that anyone could open.
 */
@Component
class FormsAcrossSignIn implements KeptForms {

    private static final String KEY = "__Host-kept";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A form on its way through a sign-in. */
    private record Waiting(String path, Map<String, List<String>> values) {}

    private final KeepingForms keeping;
    private final ObjectMapper json;

    FormsAcrossSignIn(KeepingForms keeping, ObjectMapper json) {
        this.keeping = keeping;
        this.json = json;
    }

    @Override
    public String keep(HttpServletRequest request, HttpServletResponse response, String formPath) {
        var signIn = WebUtils.getCookie(request, SignInCookie.NAME);
        if (signIn == null) {
            return formPath;
        }
        var form = UUID.randomUUID();
        byte[] key = keyOf(request).orElseGet(FormsAcrossSignIn::newKey);
        byte[] sealed = sealed(key, form, json.writeValueAsBytes(new Waiting(formPath, typed(request))));
        if (!keeping.keep(signIn.getValue(), form, sealed)) {
            return formPath;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(KEY, Base64.getUrlEncoder().withoutPadding().encodeToString(key))
                .path("/").secure(true).httpOnly(true).sameSite("Lax").maxAge(LIFE).build().toString());
        return "/kept/" + form;
    }

    /** What waits, for the account that typed it in the browser it was typed in; empty for everyone else. */
    Optional<FormTypedBefore> waiting(Opening opening, UUID form, HttpServletRequest request) {
        return keyOf(request).flatMap(key -> keeping.find(opening, form).map(sealed -> {
            var waiting = json.readValue(opened(key, form, sealed), Waiting.class);
            return new FormTypedBefore(waiting.path(), waiting.values());
        }));
    }

    /** Without the key, what still waits can be read by nobody. */
    static String keyGone() {
        return ResponseCookie.from(KEY, "").path("/").secure(true).httpOnly(true).sameSite("Lax").maxAge(0).build().toString();
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, given) -> {
            if (Typed.isKept(name)) {
                values.put(name, List.of(given));
            }
        });
        return values;
    }

    private static Optional<byte[]> keyOf(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, KEY);
        try {
            return Optional.ofNullable(cookie).map(given -> Base64.getUrlDecoder().decode(given.getValue())).filter(key -> key.length == KEY_BYTES);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    private static byte[] sealed(byte[] key, UUID form, byte[] words) {
        try {
            return aead(key).encrypt(words, form.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the form could not be sealed", e);
        }
    }

    private static byte[] opened(byte[] key, UUID form, byte[] sealed) {
        try {
            return aead(key).decrypt(sealed, form.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            // Another browser's key, or none of ours: as if nothing waited.
            throw new holdepunkt.core.NotOpen();
        }
    }

    private static Aead aead(byte[] key) throws GeneralSecurityException {
        var kind = AesGcmParameters.builder().setKeySizeBytes(KEY_BYTES).setIvSizeBytes(12).setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX).build();
        var made = AesGcmKey.builder().setParameters(kind).setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get())).build();
        return KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(made).withRandomId().makePrimary()).build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
