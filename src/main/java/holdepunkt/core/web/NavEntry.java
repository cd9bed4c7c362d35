package holdepunkt.core.web;

import holdepunkt.core.Viewer;
import java.util.Optional;

/** A module adds itself to the menu of those who have use of it. */
public interface NavEntry {

    /** Lower comes first. */
    int order();

    /** @param href where it leads @param key message key of its text */
    record Entry(String href, String key) {}

    Optional<Entry> forViewer(Viewer viewer);
}
