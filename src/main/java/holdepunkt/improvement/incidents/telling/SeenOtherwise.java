package holdepunkt.improvement.incidents.telling;

import holdepunkt.core.Stale;
import java.util.ArrayList;
import java.util.Map;

/** Somebody else wrote in between: both texts are shown, and only of the fields that differ. */
public final class SeenOtherwise {

    private SeenOtherwise() {}

    /** @param seen as it was when the form was opened @throws Stale with each field that was changed since, and not to the same */
    public static void refuse(long version, Map<String, String> seen, Map<String, String> stands, Map<String, String> wanted) {
        var differences = new ArrayList<Stale.Difference>();
        stands.forEach((field, words) -> {
            if (!words.equals(seen.get(field)) && !words.equals(wanted.get(field))) {
                differences.add(new Stale.Difference(field, "incidents.field." + field, words, wanted.getOrDefault(field, "")));
            }
        });
        if (!differences.isEmpty()) {
            throw new Stale(version, differences);
        }
    }
}
