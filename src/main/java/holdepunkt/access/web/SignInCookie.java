package holdepunkt.access.web;

import org.springframework.http.ResponseCookie;

/** The one cookie of a sign-in: for this host alone, out of reach of scripts, gone with the browser. */
final class SignInCookie {

    static final String NAME = "__Host-holdepunkt";

    private SignInCookie() {}

    static String holding(String token) {
        return ResponseCookie.from(NAME, token).path("/").secure(true).httpOnly(true).sameSite("Lax").build().toString();
    }

    static String gone() {
        return ResponseCookie.from(NAME, "").path("/").secure(true).httpOnly(true).sameSite("Lax").maxAge(0).build().toString();
    }
}
