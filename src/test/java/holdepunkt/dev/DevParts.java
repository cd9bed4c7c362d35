package holdepunkt.dev;

import holdepunkt.access.web.UntrustedIssuersAllowed;
import holdepunkt.demo.DemoArea;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What only the development run and the tests add to the product. */
@Configuration(proxyBeanMethods = false)
@Import({DemoArea.class, DemoAtStart.class})
public class DevParts {

    @Bean
    UntrustedIssuersAllowed identityProviderOnThisMachine() {
        return new UntrustedIssuersAllowed() {};
    }
}
