package holdepunkt.bench;

import holdepunkt.access.web.UntrustedIssuersAllowed;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.DemoIntake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The product with a demo area and an identity provider that is named but never asked. */
@Import({DemoArea.class, DemoIntake.class})
class BenchParts {

    @Bean
    UntrustedIssuersAllowed namedOnly() {
        return new UntrustedIssuersAllowed() {};
    }
}
