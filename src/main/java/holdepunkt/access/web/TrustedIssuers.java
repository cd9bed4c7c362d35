package holdepunkt.access.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;

/** Refuses to start with a way in that nobody should trust. What makes an exception for development is not in the product. */
@Component
class TrustedIssuers {

    TrustedIssuers(Iterable<ClientRegistration> providers, SignInSettings settings, ObjectProvider<UntrustedIssuersAllowed> development) {
        if (development.getIfAvailable() == null) {
            var wrong = wrong(providers, settings);
            if (!wrong.isEmpty()) {
                throw new IllegalStateException("Sign-in is not safe to start with: " + String.join("; ", wrong));
            }
        }
    }

    static List<String> wrong(Iterable<ClientRegistration> providers, SignInSettings settings) {
        var wrong = new ArrayList<String>();
        for (var provider : providers) {
            var id = provider.getRegistrationId();
            var details = provider.getProviderDetails();
            for (var address : new String[] {details.getIssuerUri(), details.getAuthorizationUri(), details.getTokenUri(), details.getJwkSetUri()}) {
                if (address == null || !isSafe(address)) {
                    wrong.add(id + " has an address that is missing, not https or local: " + address);
                }
            }
            if (settings.of(id).acr().isEmpty()) {
                wrong.add(id + " accepts no named level (holdepunkt.sign-in.providers." + id + ".acr)");
            }
            if (settings.of(id).acr().stream().anyMatch(level -> level.contains("low") || level.endsWith("substantial"))) {
                wrong.add(id + " accepts a level that is too low for health information");
            }
        }
        return wrong;
    }

    private static boolean isSafe(String address) {
        var uri = URI.create(address);
        var host = uri.getHost();
        return "https".equals(uri.getScheme()) && host != null && !host.equals("localhost") && !host.endsWith(".localhost")
                && !host.startsWith("127.") && !host.equals("[::1]") && host.contains(".");
    }
}
