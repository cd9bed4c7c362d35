package holdepunkt.improvement.web.part;

import holdepunkt.core.web.Texts;
import holdepunkt.improvement.chains.evidence.Evidence;
import holdepunkt.improvement.chains.evidence.Quoted;
import holdepunkt.insight.counting.Point;
import java.util.Objects;

/** A piece of evidence in one line: a quotation in its marks, a number with what it counts and the month it is of. */
public final class EvidenceWords {

    private EvidenceWords() {}

    public static String of(Texts texts, Evidence one) {
        return switch (one.kind()) {
            case QUOTATION -> texts.t("improvement.evidence.quoted", one.title());
            case MEASURE -> measure(texts, Objects.requireNonNull(one.measure()));
            default -> one.title();
        };
    }

    private static String measure(Texts texts, Quoted quoted) {
        return texts.t("improvement.evidence.measured", texts.t("insight.measure." + quoted.key()),
                MeasureWords.of(texts, quoted.key(), new Point(quoted.month(), quoted.value(), quoted.of())));
    }
}
