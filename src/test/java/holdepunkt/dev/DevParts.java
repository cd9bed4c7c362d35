package holdepunkt.dev;

import holdepunkt.access.web.UntrustedIssuersAllowed;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.DemoIntake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What only the development run adds to the product. Not annotated, so that no scan finds it: it must be asked for by name. */
@Import({DemoArea.class, DemoIntake.class, DemoAtStart.class, CaughtNotices.class})
public class DevParts {

    @Bean
    UntrustedIssuersAllowed identityProviderOnThisMachine() {
        return new UntrustedIssuersAllowed() {};
    }
}
