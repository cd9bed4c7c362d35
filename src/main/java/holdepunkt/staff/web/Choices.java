package holdepunkt.staff.web;

import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.Page;
import holdepunkt.directory.Units;
import holdepunkt.staff.Workers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the forms about work and units choose among. */
@Component
class Choices {

    private final Units units;

    Choices(Units units) {
        this.units = units;
    }

    Map<String, String> units(Viewer viewer, UUID unit) {
        var all = new LinkedHashMap<String, String>();
        units.besides(viewer.area(), new UnitId(unit)).forEach(one -> all.put(one.id().toString(), one.name()));
        return all;
    }

    static Map<String, String> roles(Page page, Workers workers) {
        return worded(page, "core.role.", workers.roles());
    }

    /** @param beginning of the keys of the words' texts */
    static Map<String, String> worded(Page page, String beginning, List<String> words) {
        var all = new LinkedHashMap<String, String>();
        words.forEach(word -> all.put(word, page.t(beginning + word)));
        return all;
    }
}
