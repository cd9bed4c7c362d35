package holdepunkt.insight.counting;

import holdepunkt.insight.Suppression;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the auditor is shown of a half-year, from persons that were made up. */
public final class PublishedAudit {

    /** Somebody who had a meeting. @param coordinator how far it came with one */
    public record One(String coordinator, boolean followed, boolean gp) {}

    private PublishedAudit() {}

    public static Map<String, String> of(int half, List<One> persons, Suppression suppression) {
        var counted = new HashMap<String, Integer>();
        persons.forEach(one -> lines(one).forEach(key -> counted.merge(key, 1, Integer::sum)));
        var published = new LinkedHashMap<String, String>();
        Audit.figures(counted, suppression).forEach((key, figure) -> published.put("audit:" + half + ":" + key, figure));
        return published;
    }

    /** Which numbers she is one of. */
    public static List<String> keys(int half, One one) {
        return lines(one).stream().map(key -> "audit:" + half + ":" + key).toList();
    }

    private static List<String> lines(One one) {
        return List.of(one.coordinator(), one.followed() ? "followed" : "notFollowed", one.gp() ? "gp" : "withoutGp");
    }
}
