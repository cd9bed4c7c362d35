package holdepunkt.improvement.web.part;

import holdepunkt.core.web.Texts;
import holdepunkt.insight.counting.Point;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A month of a measure in words. A number too small to be shown stays hidden. */
final class MeasureWords {

    private MeasureWords() {}

    /** As in «november 2026: 82 prosent (40 personer)». */
    static String of(Texts texts, String key, Point point) {
        return texts.t("improvement.measure.point", month(texts, point.month()), number(texts, key, point));
    }

    static String number(Texts texts, String key, Point point) {
        if (point.value() == null) {
            return texts.t("improvement.measure.hidden");
        }
        var unit = texts.t("insight.measure." + key + ".unit");
        return point.of() == null || point.of().doubleValue() == point.value() ? texts.t("improvement.measure.number", point.value(), unit) : texts.t("improvement.measure.outOf", point.value(), unit, point.of());
    }

    static String month(Texts texts, LocalDate month) {
        var locale = texts.language().equals("en") ? Locale.UK : Locale.forLanguageTag(texts.language() + "-NO");
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }
}
