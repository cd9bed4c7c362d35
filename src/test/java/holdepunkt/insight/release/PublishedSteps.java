package holdepunkt.insight.release;

import holdepunkt.insight.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is published of something that grows, look by look, from persons that were made up. */
public final class PublishedSteps {

    private PublishedSteps() {}

    public static Map<String, String> of(String what, List<Step> looks, Suppression suppression) {
        var earlier = new ArrayList<Step>();
        var published = new LinkedHashMap<String, String>();
        for (int look = 0; look < looks.size(); look++) {
            var now = looks.get(look);
            if (now.mayFollow(earlier, suppression)) {
                int at = look;
                PublishingFigures.figures(now, earlier, suppression).forEach((figure, value) -> published.put(what + ":" + at + ":" + figure, value));
                earlier.add(now);
            }
        }
        return published;
    }
}
