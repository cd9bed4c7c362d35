package holdepunkt.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** A code on its way through the identity provider: ten minutes, and gone when it was used. */
final class InvitedCookie {

    private static final String NAME = "__Host-invited";

    private InvitedCookie() {}

    static String holding(String code) {
        return of(code, Duration.ofMinutes(10));
    }

    static String empty() {
        return of("", Duration.ZERO);
    }

    static @Nullable String in(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    private static String of(String value, Duration life) {
        return ResponseCookie.from(NAME, value).path("/").secure(true).httpOnly(true).sameSite("Lax").maxAge(life).build().toString();
    }
}
