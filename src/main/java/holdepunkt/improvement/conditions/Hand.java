package holdepunkt.improvement.conditions;

import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import java.util.List;

/** In which role somebody writes, and for which unit: what others read instead of a name. */
public record Hand(String role, UnitId unit) {

    private static final List<String> WRITE = List.of("working_group", "leader", "user_representative");

    public static Hand of(Viewer viewer) {
        var work = viewer.works().stream().filter(one -> WRITE.contains(one.role())).findFirst().orElseGet(() -> viewer.works().getFirst());
        return new Hand(work.role(), work.unit());
    }
}
