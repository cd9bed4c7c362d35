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
        var published = new LinkedHashMap<String, String>();
        Audit.figures(counted(persons), suppression).forEach((key, figure) -> published.put("audit:" + half + ":" + key, figure));
        return published;
    }

    /** The same with nothing hidden. */
    public static Map<String, Integer> truth(int half, List<One> persons) {
        var truth = new LinkedHashMap<String, Integer>();
        counted(persons).forEach((key, many) -> truth.put("audit:" + half + ":" + key, many));
        return truth;
    }

    private static Map<String, Integer> counted(List<One> persons) {
        var counted = new HashMap<String, Integer>();
        persons.forEach(one -> List.of(one.coordinator(), one.followed() ? "followed" : "notFollowed", one.gp() ? "gp" : "withoutGp").forEach(key -> counted.merge(key, 1, Integer::sum)));
        return counted;
    }
}
