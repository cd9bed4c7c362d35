/**
 * When she moves away, and when nobody may know where she is. For her, her contact, and the leader who must call when thirty days have gone without
 * first contact. Refuses to let go before somebody else has her, and to show a place to anyone but her and her contact while her address is threatened.
 */
@NullMarked
package holdepunkt.people.moving;

import org.jspecify.annotations.NullMarked;
