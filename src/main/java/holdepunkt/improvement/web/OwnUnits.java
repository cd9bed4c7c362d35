package holdepunkt.improvement.web;

import holdepunkt.core.Viewer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The units whoever begins something works in, to choose whose it becomes. */
public final class OwnUnits {

    private OwnUnits() {}

    public static Map<String, String> of(Viewer viewer) {
        var units = new LinkedHashMap<String, String>();
        viewer.works().forEach(work -> units.put(work.unit().value().toString(), work.unitName()));
        return units;
    }
}
