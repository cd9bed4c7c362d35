/**
 * The meeting: who it is for, when and where, and who sits at the table in which of five roles that one service cannot quietly merge. For the person
 * first, then for those she has said yes to. Refuses a seat that opens anything before her yes, and a student who writes without it.
 */
@ApplicationModule(displayName = "Meetings", allowedDependencies = {"people", "people::page", "people::crisis", "consent", "consent::events", "intake", "promises", "signals", "directory"})
@NullMarked
package holdepunkt.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
