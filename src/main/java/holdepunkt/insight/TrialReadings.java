package holdepunkt.insight;

import java.util.List;
import java.util.Map;

/**
 * The same trial read twice from the same records: from where the individual stands, and from where those stand who answer for all who wait. Neither is
 * the sum of the other, and neither is shown without it. In persons, but for minutes and lines, which say so in their keys.
 */
public record TrialReadings(Map<String, Integer> figures) {

    /** What it was to each of them. */
    public static final List<String> INDIVIDUAL = List.of("met", "prepared", "asked_after", "coped", "did_not_cope", "way_in", "strengthened", "promised",
            "says_kept", "says_broken", "in_vain", "letter");

    /** What it took, and from whom. */
    public static final List<String> SYSTEM = List.of("set_up", "unmet", "minutes_used", "minutes_unused", "services_asked", "lines_promised", "lines_no", "lines_nobody",
            "services_say_kept", "services_say_broken", "late", "again");

    /** @throws NullPointerException for a word that is not a key */
    public int figure(String key) {
        return figures.get(key);
    }
}
