package holdepunkt.access.web;

import holdepunkt.access.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Back from the identity provider: level checked here, not trusted to have been asked for; then a sign-in is a row, and its token a cookie. */
@Component
class SignedIn implements AuthenticationSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignedIn.class);

    private final SignIns signIns;
    private final SignInSettings settings;

    SignedIn(SignIns signIns, SignInSettings settings) {
        this.signIns = signIns;
        this.settings = settings;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) throws IOException {
        var provider = settings.of(((OAuth2AuthenticationToken) authentication).getAuthorizedClientRegistrationId());
        var user = (OidcUser) authentication.getPrincipal();
        var acr = user.getClaimAsString("acr");
        if (acr == null || !provider.acr().contains(acr)) {
            LOG.warn("sign-in refused: level {} is not one of {}", acr, provider.acr());
            response.sendRedirect("/sign-in?refused=level");
            return;
        }
        var subject = user.getClaimAsString(provider.subject());
        var authenticated = user.getAuthenticatedAt() == null ? Instant.now() : user.getAuthenticatedAt();
        var token = subject == null ? java.util.Optional.<String>empty() : signIns.begin(user.getIssuer().toString(), subject, authenticated);
        if (token.isEmpty()) {
            response.sendRedirect("/sign-in?refused=unknown");
            return;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, SignInCookie.holding(token.get()));
        response.sendRedirect(request.getAttribute("to") instanceof String to ? to : "/");
    }
}
