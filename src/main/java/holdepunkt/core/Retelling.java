package holdepunkt.core;

import java.util.function.Consumer;

/**
 * A module tells again what its records say, in the events it published when it happened. Whoever counts from events can begin anew from this. It
 * is told to one listener alone: were it published, letters and messages would go out a second time.
 */
public interface Retelling {

    /** Called inside the gate by the system actor {@code insight} of this area. @param hears gets every event once, in any order */
    void retell(AreaId area, Consumer<Object> hears);
}
