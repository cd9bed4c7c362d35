package holdepunkt.insight.release;

import holdepunkt.insight.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is published of something that grows, look by look, from persons that were made up. */
public final class PublishedSteps {

    private PublishedSteps() {}

    public static Map<String, String> of(String what, List<Map<String, List<Integer>>> looks, Suppression suppression) {
        var earlier = new ArrayList<Step>();
        var published = new LinkedHashMap<String, String>();
        for (int look = 0; look < looks.size(); look++) {
            var splits = looks.get(look);
            var now = new Step(splits.values().iterator().next().stream().mapToInt(Integer::intValue).sum(), splits);
            if (now.mayFollow(earlier, suppression)) {
                int at = look;
                PublishingFigures.figures(now, earlier, suppression).forEach((figure, value) -> published.put(what + ":" + at + ":" + figure, value));
                earlier.add(now);
            }
        }
        return published;
    }

    /** Every look with nothing hidden. */
    public static Map<String, Integer> truth(String what, List<Map<String, List<Integer>>> looks) {
        var truth = new LinkedHashMap<String, Integer>();
        for (int look = 0; look < looks.size(); look++) {
            int at = look;
            looks.get(look).forEach((name, parts) -> {
                for (int part = 0; part < parts.size(); part++) {
                    truth.put(what + ":" + at + ":" + name + "." + part, parts.get(part));
                }
            });
        }
        return truth;
    }
}
