package holdepunkt.improvement.arenas;

import java.util.List;

/** A partner, and the broad arenas it is missing from. @param broad how many of them there are @param nowhere the levels at which it meets nowhere */
public record Absence(Partner partner, List<Arena> missing, int broad, List<LevelKind> nowhere) {

    public boolean fromAll() {
        return broad > 0 && missing.size() == broad;
    }
}
