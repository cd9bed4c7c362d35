package holdepunkt.core;

import java.util.Collection;
import java.util.function.Function;

/**
 * The one way to records about persons: opens the transaction, signs who is looking into it, asks both walls and writes the audit line, all
 * before the first record is read. Without it the database shows no rows.
 */
public interface Gate {

    /**
     * Does the work inside one transaction, after the line in the log is written.
     *
     * @throws NotOpen if there is no ground; the refusal is logged and nothing else happened
     */
    <T> T pass(Act act, Function<Opening, T> work);

    /** Work without a viewer, as a named system actor in one area. */
    default void asSystem(AreaId area, String name, String door, Runnable work) {
        pass(Act.mine(Viewer.system(area, name), door), opening -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Adds to the log whom a list showed, before it is shown: one line with all of them. */
    void saw(Collection<PersonId> persons);
}
