package holdepunkt.improvement.incidents.telling;

import holdepunkt.core.Stale;
import java.util.Map;

/** Somebody else wrote in between: nothing of it is written over. */
public final class SeenOtherwise {

    private SeenOtherwise() {}

    /** @param seen as it was when the form was opened @throws Stale when a field was changed since, and not to the same */
    public static void refuse(Map<String, String> seen, Map<String, String> stands, Map<String, String> wanted) {
        stands.forEach((field, words) -> {
            if (!words.equals(seen.get(field)) && !words.equals(wanted.get(field))) {
                throw new Stale();
            }
        });
    }
}
