package holdepunkt.people.page;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import java.util.Optional;

/**
 * A part of the person's page, added by the module it belongs to. Shown in order, to those whose ground opens its class. One that is empty for most says so by
 * {@link holdepunkt.core.page.SilentUnless}, and is asked only when it may not be.
 */
public interface PersonPart {

    /** Lower comes first: what happens next 100, what was promised 200, the fixed contact 300, the rest after. */
    int order();

    /** The class of the policy one must be able to see. */
    String dataClass();

    /** Empty when there is nothing to say to this viewer. One SQL statement. */
    Optional<Fragment> on(Opening opening);
}
