package holdepunkt.access.web;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What this installation asks of each identity provider, by registration id: {@code holdepunkt.sign-in.providers.<id>.acr}, {@code .subject} and {@code .newcomers}. */
@ConfigurationProperties("holdepunkt.sign-in")
record SignInSettings(Map<String, Provider> providers) {

    SignInSettings {
        providers = providers == null ? Map.of() : Map.copyOf(providers);
    }

    /**
     * @param acr the levels that are high enough, such as {@code idporten-loa-high}
     * @param subject the claim that says who it is, such as {@code pid} or {@code sub}
     * @param newcomers whether residents sign in by it, so that somebody nobody here knows may ask for a meeting herself
     */
    record Provider(List<String> acr, String subject, boolean newcomers) {
        Provider {
            acr = acr == null ? List.of() : List.copyOf(acr);
            subject = subject == null ? "sub" : subject;
        }
    }

    Provider of(String registration) {
        return providers.getOrDefault(registration, new Provider(List.of(), "sub", false));
    }
}
