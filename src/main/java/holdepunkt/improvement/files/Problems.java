package holdepunkt.improvement.files;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, gathered place by place, so that all of it is said at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(String where, String what) {
        found.add(new Problem(where, what));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws Unreadable with everything that was wrong, once each */
    public void refuseAny() {
        if (!found.isEmpty()) {
            throw new Unreadable(found.stream().distinct().toList());
        }
    }
}
