package holdepunkt.feedback.forms.web;

import holdepunkt.core.web.Texts;
import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Condition;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.forms.Option;
import holdepunkt.feedback.forms.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands round a question on a page. */
public final class FormWords {

    private static final Set<String> BESIDE = Set.of("help", "lower", "upper");

    private FormWords() {}

    /** Words that belong to the question above them are shown there. */
    public static boolean standsBesideItsQuestion(Item item) {
        return item.look().control() != null && BESIDE.contains(item.look().control().code());
    }

    public static Map<String, String> options(Item item, String language) {
        var options = new LinkedHashMap<String, String>();
        for (var option : item.options()) {
            options.put(String.valueOf(options.size() + 1), option.in(language));
        }
        return options;
    }

    public static Map<String, String> yesAndNo(Texts texts) {
        var options = new LinkedHashMap<String, String>();
        options.put("true", texts.t("forms.yes"));
        options.put("false", texts.t("forms.no"));
        return options;
    }

    /** The form's own help, what an answer may lie between, the unit, and that more than one may be given. */
    public static @Nullable String help(Item item, Texts texts, String language) {
        var look = item.look();
        var between = look.least() == null || look.most() == null ? null : texts.t("forms.between", words(look.least(), texts, language), words(look.most(), texts, language));
        var unit = look.unit() == null ? null : texts.t("forms.unit", look.unit().in(language));
        var lines = item.isRepeated() && !item.type().hasOptions() ? texts.t("forms.lines") : null;
        var help = Stream.of(item.beside("help", language).orElse(null), between, unit, lines).filter(text -> text != null).collect(Collectors.joining(" "));
        return help.isEmpty() ? null : help;
    }

    /** When it is to be answered: on paper and without scripts every question is there. */
    public static @Nullable String onlyIf(Form form, Item item, Texts texts, String language) {
        var conditions = item.conditions().stream().map(one -> onlyIf(form.item(one.question()), one, texts, language)).toList();
        var joined = String.join(" " + texts.t(Boolean.TRUE.equals(item.all()) ? "forms.and" : "forms.or") + " ", conditions);
        return conditions.isEmpty() ? null : texts.t("forms.onlyIf", joined);
    }

    private static String onlyIf(Item asked, Condition condition, Texts texts, String language) {
        var held = asked.option(condition.answer(), language).orElseGet(() -> words(condition.answer(), texts, language));
        return texts.t("forms.if." + condition.operator().name().toLowerCase(Locale.ROOT), asked.words(language), held);
    }

    /** What was answered, as it was said; null where nothing was. */
    public static @Nullable String answered(Item item, Answers answers, Texts texts, String language) {
        var words = answers.all(item.link()).stream().map(value -> words(value, texts, language)).collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    private static String words(Value value, Texts texts, String language) {
        return switch (value) {
            case Value.Truth truth -> texts.t(truth.yes() ? "forms.yes" : "forms.no");
            case Value.Day day -> texts.date(day.date());
            case Value.Amount amount -> amount.unit() == null ? amount.number().toPlainString() : amount.number().toPlainString() + " " + amount.unit();
            default -> new Option(value, null).in(language);
        };
    }
}
