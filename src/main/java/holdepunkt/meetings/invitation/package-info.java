/**
 * Asking people to a meeting: what it is for, where, when and whom they will meet, and the calendar file that follows a meeting through its
 * changes. For the person and everybody she wants there. Refuses to name service, subject or anybody present in what leaves the house.
 */
@NamedInterface("invitation")
@NullMarked
package holdepunkt.meetings.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
