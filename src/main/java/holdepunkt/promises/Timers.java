package holdepunkt.promises;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the days be counted while nobody is looking. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Timers {}
