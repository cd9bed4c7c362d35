package holdepunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.shape.Guards;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** What a real installation is started with: the demo's provider, an address without https and a level that is too low stop it. */
class NoUnsafeWayInIsStartedWithTests {

    private static final String GOOD = "https://idporten.example.no";

    private static ClientRegistration provider(String address) {
        return ClientRegistration.withRegistrationId("idporten").clientId("holdepunkt").authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/sign-in/{registrationId}").issuerUri(address).authorizationUri(address + "/a").tokenUri(address + "/t").jwkSetUri(address + "/k").build();
    }

    private static SignInSettings accepting(String... levels) {
        return new SignInSettings(Map.of("idporten", new SignInSettings.Provider(List.of(levels), "pid", false)));
    }

    private static TrustedIssuers start(String address, String... levels) {
        return new TrustedIssuers(List.of(provider(address)), accepting(levels), new DefaultListableBeanFactory().getBeanProvider(UntrustedIssuersAllowed.class));
    }

    @Test
    void anAddressWithoutHttpsOrOnThisMachineStopsTheStart() {
        var bad = List.of("http://idporten.example.no", "http://localhost:8090/elvestad", "https://localhost:8090/elvestad", "https://127.0.0.1/x", "https://[::1]/x", "https://mock.localhost/x", "https://mock/x");
        var started = bad.stream().filter(address -> {
            try {
                start(address, "idporten-loa-high");
                return true;
            } catch (IllegalStateException refused) {
                return !refused.getMessage().contains("not https or local");
            }
        }).toList();
        assertThat(started).isEmpty();
        Guards.report("unsafe-issuers", bad.size(), started.size(), 7, 0);
    }

    @Test
    void aLevelThatIsTooLowOrNoneStopsTheStart() {
        Stream.of(new String[] {"idporten-loa-low"}, new String[] {"idporten-loa-substantial"}, new String[] {"idporten-loa-high", "idporten-loa-substantial"}, new String[] {})
                .forEach(levels -> assertThatThrownBy(() -> start(GOOD, levels)).isInstanceOf(IllegalStateException.class).hasMessageContaining("idporten"));
    }

    @Test
    void aSafeOneStarts() {
        assertThat(start(GOOD, "idporten-loa-high")).isNotNull();
        assertThat(TrustedIssuers.wrong(List.of(provider(GOOD)), accepting("idporten-loa-high"))).isEmpty();
    }
}
