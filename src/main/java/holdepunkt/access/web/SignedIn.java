package holdepunkt.access.web;

import holdepunkt.access.InvitingOutside;
import holdepunkt.access.NewcomerCookie;
import holdepunkt.access.SignInCookie;
import holdepunkt.access.SignIns;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.ErrorPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Back from the identity provider: level checked here, not trusted to have been asked for; then a sign-in is a row, and its token a cookie. */
@Component
class SignedIn implements AuthenticationSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignedIn.class);

    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);

    private static final int MOST_A_MINUTE = 5;

    private final SignIns signIns;
    private final SignInSettings settings;
    private final ErrorPages errors;
    private final InvitingOutside inviting;
    private final NewcomerCookie newcomers;
    private final Buckets<String> attempts = new Buckets<>();

    SignedIn(SignIns signIns, SignInSettings settings, ErrorPages errors, InvitingOutside inviting, NewcomerCookie newcomers) {
        this.signIns = signIns;
        this.settings = settings;
        this.errors = errors;
        this.inviting = inviting;
        this.newcomers = newcomers;
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
        var to = request.getAttribute("to") instanceof String kept ? kept : "/";
        if (request.getAttribute(AskingForASignIn.FRESH_SINCE) instanceof String since && !isFreshSince(user, Instant.parse(since))) {
            LOG.warn("fresh sign-in refused: the identity provider does not say that it saw the human now");
            response.sendRedirect("/sign-in?fresh=1&refused=fresh&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
            return;
        }
        var subject = user.getClaimAsString(provider.subject());
        if (subject != null && !attempts.take(user.getIssuer() + "|" + subject, MOST_A_MINUTE)) {
            response.setHeader("Retry-After", "60");
            errors.write(request, response, 429);
            return;
        }
        // A code in the hand of someone who is known already gives that human one more part, to be changed into afterwards.
        if (subject != null && isInvited(request, user.getIssuer().toString(), subject)) {
            response.addHeader(HttpHeaders.SET_COOKIE, InvitedCookie.empty());
        }
        var token = subject == null ? Optional.<String>empty() : signIns.begin(user.getIssuer().toString(), subject, seenAt(user));
        if (token.isEmpty()) {
            LOG.warn("sign-in refused: nobody here has the identity that came from {}", user.getIssuer());
            if (subject == null || !provider.newcomers()) {
                response.sendRedirect("/sign-in?refused=unknown");
                return;
            }
            endWhatWasBefore(request);
            response.addHeader(HttpHeaders.SET_COOKIE, newcomers.holding(user.getIssuer().toString(), subject));
            response.sendRedirect("/new-here");
            return;
        }
        endWhatWasBefore(request);
        response.addHeader(HttpHeaders.SET_COOKIE, SignInCookie.holding(token.get()));
        response.sendRedirect(to);
    }

    /** Whoever signs in now is not who sat here before. */
    private void endWhatWasBefore(HttpServletRequest request) {
        var before = WebUtils.getCookie(request, SignInCookie.NAME);
        if (before != null) {
            signIns.end(before.getValue());
        }
    }

    private boolean isInvited(HttpServletRequest request, String issuer, String subject) {
        var code = InvitedCookie.in(request);
        return code != null && inviting.take(code, issuer, subject);
    }

    /** A provider that does not say when it saw the human may have let an old sign-in stand: that is never a fresh one. */
    private static Instant seenAt(OidcUser user) {
        var now = Instant.now();
        var said = user.getAuthenticatedAt();
        return said == null ? now.minus(Viewer.FRESH) : said.isAfter(now) ? now : said;
    }

    private static boolean isFreshSince(OidcUser user, Instant asked) {
        return user.getAuthenticatedAt() != null && !user.getAuthenticatedAt().isBefore(asked.minus(CLOCKS_APART));
    }
}
