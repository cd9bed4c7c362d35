package holdepunkt.core.door;

import holdepunkt.core.Act;
import java.util.Optional;

/** Says what a code of one kind opens right now. A used, old or unknown code opens nothing, and all three look alike. */
public interface CodeDoor {

    String kind();

    /** The act this code allows at this route, or empty. */
    Optional<Act> open(String code, String route, boolean writes);
}
