package holdepunkt.insight.fairness;

import holdepunkt.insight.Figure;
import holdepunkt.insight.Suppression;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is published of the sentences of one month: of each a share in whole percent, or that it cannot be told, and of all that there was nobody. */
final class CaseMixFigures {

    static final String NOBODY = "asked";

    private CaseMixFigures() {}

    /** @param month null where nobody was asked for */
    static Map<String, String> of(Collection<UUID> sentences, TickedSentences.@Nullable Month month, Suppression suppression) {
        if (month == null) {
            return Map.of(NOBODY, "0");
        }
        var figures = new LinkedHashMap<String, String>();
        sentences.forEach(sentence -> figures.put(key(sentence), percent(month.ticked().getOrDefault(sentence, 0), month.asked(), suppression)));
        return figures;
    }

    static String key(UUID sentence) {
        return "ticked." + sentence;
    }

    private static String percent(int yes, int asked, Suppression suppression) {
        var line = suppression.line(yes, asked - yes);
        boolean isTold = asked > 0 && line.total().isShown() && line.parts().stream().allMatch(Figure::isShown);
        return isTold ? Long.toString(Math.round(100.0 * yes / asked)) : ":";
    }
}
