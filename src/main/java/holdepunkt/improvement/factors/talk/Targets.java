package holdepunkt.improvement.factors.talk;

import holdepunkt.core.Viewer;
import java.util.List;

/** Something findings may point at lies in another room, which names it here. */
public interface Targets {

    /** Called inside the gate. */
    List<Target> all(Viewer viewer);
}
