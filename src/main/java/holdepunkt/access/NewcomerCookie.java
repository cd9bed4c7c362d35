package holdepunkt.access;

import com.google.crypto.tink.Aead;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.NationalId;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What a sign-in said that nobody here knows, sealed in the browser for half an hour: it opens one form and its receipt, no page about anybody. Nothing
 * is kept here of those who do not send the form.
 */
@Component
public class NewcomerCookie {

    private static final String NAME = "__Host-newcomer";
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final byte[] BOUND = "newcomer".getBytes(StandardCharsets.UTF_8);

    private final Aead key;
    private final KeyedHash hash;

    NewcomerCookie(Aead installationKey, KeyedHash hash) {
        this.key = installationKey;
        this.hash = hash;
    }

    /** @param subject what the provider calls them; a birth number is read as one */
    public String holding(String issuer, String subject) {
        return holding(new Newcomer(hash.of("subject", issuer + "|" + subject), NationalId.read(subject).orElse(null)));
    }

    /** For half an hour from now: whoever is still writing is still there. */
    public String holding(Newcomer who) {
        var hashed = Base64.getUrlEncoder().encodeToString(who.subject());
        var said = Instant.now().plus(LIFE) + " " + hashed + " " + (who.number() == null ? "" : who.number().digits());
        try {
            return of(Base64.getUrlEncoder().withoutPadding().encodeToString(key.encrypt(said.getBytes(StandardCharsets.UTF_8), BOUND)), LIFE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a newcomer could not be sealed", e);
        }
    }

    /** Empty when there is none, it has run out, or it was not sealed here. */
    public Optional<Newcomer> in(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            var said = new String(key.decrypt(Base64.getUrlDecoder().decode(cookie.getValue()), BOUND), StandardCharsets.UTF_8).split(" ", -1);
            boolean inTime = Instant.parse(said[0]).isAfter(Instant.now());
            return inTime ? Optional.of(new Newcomer(Base64.getUrlDecoder().decode(said[1]), NationalId.read(said[2]).orElse(null))) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    public String empty() {
        return of("", Duration.ZERO);
    }

    private static String of(String value, Duration life) {
        return ResponseCookie.from(NAME, value).path("/").secure(true).httpOnly(true).sameSite("Lax").maxAge(life).build().toString();
    }
}
