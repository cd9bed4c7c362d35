package holdepunkt.rights;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;

/** One row about her. @param dataClass of the policy @param values without area and hashes; sealed text is opened @param sealed the columns that were */
public record Row(String table, String dataClass, SortedMap<String, Object> values, Set<String> sealed) {

    /** What belongs to the place where it happened: who looked, what was sent. It goes with her, but not into another's records. */
    private static final Set<String> STAYS_HERE = Set.of("audit.entry", "notices.notice", "notices.sending", "notices.failure", "meetings.seat_code");

    /** A goal or a line written down for her may begin with any sign, and is words all the same. */
    private static final Set<String> LEAVES = Set.of("diary.version", "diary.draft");

    private static final String HER_ACCOUNT = "access.account";

    /** So does how she signed in. */
    boolean staysHere() {
        return STAYS_HERE.contains(table) || dataClass.equals("access") && !table.equals(HER_ACCOUNT);
    }

    /** What a sealed text of the notebook says, by its own names; empty where it is plain words. */
    public SortedMap<String, Object> leaf(String column) {
        return LEAVES.contains(table) && values.get(column) instanceof String text && text.startsWith("{") ? CanonicalJson.read(text) : Collections.emptySortedMap();
    }

    public String mainText() {
        return String.valueOf(values.getOrDefault("content", values.getOrDefault("what", "")));
    }
}
