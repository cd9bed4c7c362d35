package holdepunkt.insight.measured;

import holdepunkt.core.web.Texts;
import holdepunkt.insight.charts.Amount;
import holdepunkt.insight.charts.Sentence;
import holdepunkt.insight.counting.Measure;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words for a measure's numbers, months and sentences in one language. */
public final class ChartWords {

    private final Texts texts;
    private final String name;
    private final String unit;

    public ChartWords(Texts texts, Measure measure) {
        this(texts, measure, "insight.measure." + measure.key() + ".unit");
    }

    /** @param unit the key of the unit, where it is not the measure's own */
    public ChartWords(Texts texts, Measure measure, String unit) {
        this(texts, texts.t("insight.measure." + measure.key()), unit);
    }

    /** @param name of something that is no measure, as it stands @param unit the key of its unit */
    public ChartWords(Texts texts, String name, String unit) {
        this.texts = texts;
        this.name = name;
        this.unit = texts.t(unit);
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    /** One after the other, as they are read aloud. */
    public String say(List<Sentence> sentences) {
        return sentences.stream().map(this::say).collect(Collectors.joining(" "));
    }

    public String say(Sentence sentence) {
        return texts.t(sentence.key(), sentence.about().stream().map(this::word).toArray());
    }

    /** With its unit. */
    public String amount(double value) {
        return texts.t("chart.amount", value, unit);
    }

    /** With one decimal where it is not whole. */
    public String number(double value) {
        return texts.t("chart.number", value);
    }

    /** The way somebody came by; its code where a kind of unit has no words yet. */
    public String route(String code) {
        var word = texts.orNull("measures.route." + code);
        return word == null ? code : word;
    }

    /** As in «mars 2026». */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale()).format(day);
    }

    /** As in «mars 26», to stand below a chart. */
    public String shortMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM yy", locale()).format(day);
    }

    private Object word(Object about) {
        return switch (about) {
            case Amount amount -> amount(amount.value());
            case Double number -> number(number);
            case LocalDate day -> month(day);
            default -> about;
        };
    }

    private Locale locale() {
        return texts.language().equals("en") ? Locale.UK : Locale.forLanguageTag(texts.language() + "-NO");
    }
}
