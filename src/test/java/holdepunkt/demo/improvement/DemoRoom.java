package holdepunkt.demo.improvement;

import holdepunkt.core.Viewer;

/** One room of improvement, furnished. */
public interface DemoRoom {

    /** Lower comes first: a room that points to another comes after it. */
    int order();

    /** Called inside the gate. @param nils of the working group @return how much was brought; 0 where it is there already */
    int bring(Viewer nils);
}
