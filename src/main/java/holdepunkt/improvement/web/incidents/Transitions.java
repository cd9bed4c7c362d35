package holdepunkt.improvement.web.incidents;

import holdepunkt.core.web.Texts;
import holdepunkt.improvement.incidents.readings.TransitionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a vulnerable transition is called: in the language of the page where it is one of ours, and otherwise as the file says. */
public final class Transitions {

    private Transitions() {}

    static Map<String, String> names(Texts texts, List<TransitionKind> kinds) {
        var names = new LinkedHashMap<String, String>();
        kinds.forEach(kind -> names.put(kind.key(), kind.ours() ? texts.t("incidents.transition." + kind.key()) : kind.text()));
        return names;
    }
}
