package holdepunkt;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the days be counted while nobody is looking. Where somebody counts what one act leaves behind, they must stand still. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "holdepunkt.timers", matchIfMissing = true)
@EnableScheduling
class Timers {}
