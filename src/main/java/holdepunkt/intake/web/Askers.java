package holdepunkt.intake.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who of those who work here can ask, and from where. */
final class Askers {

    static final Set<String> ROLES = Set.of("caseworker", "addiction_counsellor", "clinician", "gp", "peer_consultant", "coordinator", "patient_coordinator",
            "housing", "allocation_office", "leader", "volunteer");

    private Askers() {}

    static boolean canAsk(Viewer viewer) {
        return !works(viewer).isEmpty();
    }

    static List<Work> works(Viewer viewer) {
        return viewer.works().stream().filter(work -> ROLES.contains(work.role())).toList();
    }

    /** Units to choose between, by id. */
    static Map<String, String> units(Viewer viewer) {
        var units = new LinkedHashMap<String, String>();
        works(viewer).forEach(work -> units.putIfAbsent(work.unit().toString(), work.unitName()));
        return units;
    }

    /** The unit that was chosen, or the only one there is. */
    static UnitId unit(Viewer viewer, @Nullable String chosen) {
        var works = works(viewer);
        if (works.stream().map(Work::unit).distinct().count() == 1) {
            return works.getFirst().unit();
        }
        return works.stream().map(Work::unit).filter(unit -> unit.toString().equals(chosen)).findFirst()
                .orElseThrow(() -> new BrokenRule("intake.rule.unit", "unit"));
    }
}
