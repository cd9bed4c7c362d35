package holdepunkt.access.web;

import com.google.crypto.tink.Aead;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.ObjectMapper;

/**
 * A sign-in on its way: what must be the same when the browser comes back from the identity provider, sealed in a cookie of five minutes, so that
 * any node can finish what another began and nothing is kept for those who never come back.
 */
@Component
class AttemptCookie implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String NAME = "__Host-signing-in";
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final byte[] BOUND = "sign-in attempt".getBytes(StandardCharsets.UTF_8);

    private final Aead key;
    private final ClientRegistrationRepository clients;
    private final ObjectMapper json;

    AttemptCookie(Aead installationKey, ClientRegistrationRepository clients, ObjectMapper json) {
        this.key = installationKey;
        this.clients = clients;
        this.json = json;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) {
            return null;
        }
        try {
            byte[] open = key.decrypt(Base64.getUrlDecoder().decode(cookie.getValue()), BOUND);
            @SuppressWarnings("unchecked")
            Map<String, String> kept = json.readValue(open, Map.class);
            boolean same = kept.get("state").equals(request.getParameter(OAuth2ParameterNames.STATE));
            return same && Instant.parse(kept.get("until")).isAfter(Instant.now()) ? rebuilt(kept) : null;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return null;
        }
    }

    private OAuth2AuthorizationRequest rebuilt(Map<String, String> kept) {
        var client = clients.findByRegistrationId(kept.get("client"));
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put(OAuth2ParameterNames.REGISTRATION_ID, client.getRegistrationId());
        attributes.put(OidcParameterNames.NONCE, kept.get("nonce"));
        attributes.put(PkceParameterNames.CODE_VERIFIER, kept.get("verifier"));
        attributes.put("to", kept.get("to"));
        attributes.put(AskingForASignIn.FRESH_SINCE, kept.get(AskingForASignIn.FRESH_SINCE));
        return OAuth2AuthorizationRequest.authorizationCode().clientId(client.getClientId())
                .authorizationUri(client.getProviderDetails().getAuthorizationUri()).redirectUri(kept.get("redirect"))
                .scopes(client.getScopes()).state(kept.get("state")).attributes(attributes).build();
    }

    @Override
    public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest attempt, HttpServletRequest request, HttpServletResponse response) {
        if (attempt == null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
            return;
        }
        var kept = new LinkedHashMap<String, String>();
        kept.put("client", attempt.getAttribute(OAuth2ParameterNames.REGISTRATION_ID));
        kept.put("state", attempt.getState());
        kept.put("nonce", attempt.getAttribute(OidcParameterNames.NONCE));
        kept.put("verifier", attempt.getAttribute(PkceParameterNames.CODE_VERIFIER));
        kept.put("redirect", attempt.getRedirectUri());
        kept.put("to", SignInController.inside(request.getParameter("to")));
        kept.put(AskingForASignIn.FRESH_SINCE, attempt.<String>getAttribute(AskingForASignIn.FRESH_SINCE));
        kept.put("until", Instant.now().plus(LIFE).toString());
        try {
            byte[] sealed = key.encrypt(json.writeValueAsBytes(kept), BOUND);
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LIFE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the sign-in could not be sealed", e);
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request, HttpServletResponse response) {
        var attempt = loadAuthorizationRequest(request);
        request.setAttribute("to", attempt == null ? null : attempt.getAttribute("to"));
        request.setAttribute(AskingForASignIn.FRESH_SINCE, attempt == null ? null : attempt.getAttribute(AskingForASignIn.FRESH_SINCE));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
        return attempt;
    }

    private static String cookie(String value, Duration life) {
        return ResponseCookie.from(NAME, value).path("/").secure(true).httpOnly(true).sameSite("Lax").maxAge(life).build().toString();
    }
}
