/**
 * Looking after the log: questions from persons who do not recognise a look, the review of odd patterns, and what is done when something has come
 * out. For the privacy officers of each organisation, and for the person who asked. Refuses names where a pseudonym is enough, and a finding that
 * nobody has to answer for.
 */
@ApplicationModule(displayName = "Oversight", allowedDependencies = {"audit", "people", "people::page", "access", "directory", "intake::events"})
@NullMarked
package holdepunkt.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
