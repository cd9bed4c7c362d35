/**
 * What leaves the house: an e-mail or a text message that says there is something to see, and a calendar file. For those who are to be told. Refuses
 * to name a service, a subject or anybody, and to send what is no longer the receiver's to know.
 */
@ApplicationModule(displayName = "Notices", allowedDependencies = {"directory", "people::reach", "meetings", "meetings::invitation", "meetings::events", "intake::events", "consent::events", "oversight::events", "rights::events", "feedback::events", "diary::events"})
@NullMarked
package holdepunkt.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
