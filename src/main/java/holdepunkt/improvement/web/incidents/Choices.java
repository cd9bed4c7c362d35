package holdepunkt.improvement.web.incidents;

import holdepunkt.core.web.Texts;
import holdepunkt.improvement.incidents.telling.Coded;
import java.util.LinkedHashMap;
import java.util.Map;

/** What may be chosen, with its words. */
public final class Choices {

    private Choices() {}

    /** @param beginning of the keys of the texts */
    public static Map<String, String> of(Texts texts, String beginning, Coded[] all) {
        var choices = new LinkedHashMap<String, String>();
        for (var one : all) {
            choices.put(one.code(), texts.t(beginning + one.code()));
        }
        return choices;
    }
}
