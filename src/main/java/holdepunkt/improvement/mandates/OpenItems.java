package holdepunkt.improvement.mandates;

import holdepunkt.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits in one of the rooms, so that the agenda of a group is made from what is open. Each room that has something due is a Spring bean of this. */
public interface OpenItems {

    /** Lower comes first on the agenda. */
    int order();

    /** Message key of what these have in common, as in "Tests due for study". */
    String heading();

    /** What waits now, most urgent first; one SQL statement. Called inside the gate for anybody who works here. @param today in Norway */
    List<Item> open(Viewer viewer, LocalDate today);

    /**
     * One thing that waits.
     *
     * @param key stays the same from day to day, as in {@code test/} and its id, so that two agendas know it again
     * @param title in the group's own words, nothing about a person; at most 200 signs count
     * @param href where it is done
     * @param due when it should be done, or null
     */
    record Item(String key, String title, String href, @Nullable LocalDate due) {}
}
