package holdepunkt.insight.web;

import holdepunkt.core.web.Texts;
import java.util.Map;

/** What was taken out, as its page is called; the code it is kept by stands in the file. */
public final class TakenWords {

    private static final Map<String, String> PAGES = Map.of("fairness", "insight.fairness.title", "drift", "insight.drift.heading", "audit", "insight.audit.title", "mirror", "insight.mirror.title",
            "trial", "insight.title");

    private TakenWords() {}

    /** @param what as {@code measure:wait_answer:1}, {@code trial:} and its number, or a word */
    public static String of(Texts texts, String what) {
        var parts = what.split("[:.]");
        if (parts[0].equals("measure") && parts.length > 1) {
            return texts.t("insight.measure." + parts[1]);
        }
        return PAGES.containsKey(parts[0]) ? texts.t(PAGES.get(parts[0])) : texts.t("insight.taken.other");
    }
}
