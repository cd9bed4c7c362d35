package holdepunkt.access;

import org.springframework.http.ResponseCookie;

/** The one cookie of a sign-in: for this host alone, out of reach of scripts, gone with the browser. */
public final class SignInCookie {

    public static final String NAME = "__Host-holdepunkt";

    private SignInCookie() {}

    public static String holding(String token) {
        return ResponseCookie.from(NAME, token).path("/").secure(true).httpOnly(true).sameSite("Lax").build().toString();
    }

    public static String gone() {
        return ResponseCookie.from(NAME, "").path("/").secure(true).httpOnly(true).sameSite("Lax").maxAge(0).build().toString();
    }
}
