package holdepunkt.people.naming;

import java.time.Instant;
import java.util.List;

/**
 * Who she is, by name.
 *
 * @param name as it is registered
 * @param called what she wants to be called
 * @param before what stood earlier, the newest first
 */
public record HerName(String name, String called, long version, List<Before> before) {

    /** @param until when it was corrected */
    public record Before(String name, String called, String correctedBy, Instant until) {}

    boolean is(String otherName, String otherCalled) {
        return name.equals(otherName) && called.equals(otherCalled);
    }
}
