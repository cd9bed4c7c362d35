package holdepunkt.improvement.web.part;

import holdepunkt.core.web.Texts;
import holdepunkt.improvement.chains.evidence.Evidence;
import holdepunkt.improvement.chains.evidence.Quoted;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
        var name = texts.orNull("insight.measure." + quoted.key());
        return texts.t("improvement.evidence.measured", name == null ? quoted.key() : name, number(texts, quoted), month(texts, quoted));
    }

    /** A number too small to be shown stays hidden, as it was when it was quoted. */
    private static String number(Texts texts, Quoted quoted) {
        if (quoted.value() == null) {
            return texts.t("improvement.evidence.hidden");
        }
        var rounded = BigDecimal.valueOf(quoted.value()).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return quoted.of() == null ? rounded : texts.t("improvement.evidence.outOf", rounded, quoted.of());
    }

    private static String month(Texts texts, Quoted quoted) {
        return texts.t("improvement.evidence.month", quoted.month().getMonthValue(), String.valueOf(quoted.month().getYear()));
    }
}
