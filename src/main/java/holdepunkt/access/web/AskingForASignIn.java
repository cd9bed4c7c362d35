package holdepunkt.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * What the identity provider is asked: always with PKCE, and where a fresh sign-in is needed, that the human shows who they are now and not by a
 * sign-in that already stands there (OpenID Connect Core 3.1.2.1, {@code max_age} and {@code prompt}).
 */
@Component
class AskingForASignIn implements OAuth2AuthorizationRequestResolver {

    /** When a fresh sign-in was asked for, as kept with the attempt; absent where any sign-in does. */
    static final String FRESH_SINCE = "fresh_since";

    private final DefaultOAuth2AuthorizationRequestResolver usual;

    AskingForASignIn(ClientRegistrationRepository clients) {
        usual = new DefaultOAuth2AuthorizationRequestResolver(clients);
        usual.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asked(request, usual.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return asked(request, usual.resolve(request, client));
    }

    private static @Nullable OAuth2AuthorizationRequest asked(HttpServletRequest request, @Nullable OAuth2AuthorizationRequest attempt) {
        if (attempt == null || request.getParameter("fresh") == null) {
            return attempt;
        }
        return OAuth2AuthorizationRequest.from(attempt)
                .additionalParameters(more -> {
                    more.put("max_age", "0");
                    more.put("prompt", "login");
                })
                .attributes(kept -> kept.put(FRESH_SINCE, Instant.now().toString())).build();
    }
}
