package holdepunkt.improvement.web.conditions;

import holdepunkt.core.Period;
import holdepunkt.core.web.Texts;
import holdepunkt.improvement.conditions.Condition;
import holdepunkt.improvement.conditions.ConditionCheck;
import holdepunkt.improvement.conditions.NationalCall;
import holdepunkt.improvement.files.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody beyond the area must change, for a machine or a spreadsheet. */
final class NationalFile {

    private NationalFile() {}

    static String yaml(ConditionCheck check) {
        return new Tree().each("needs_national_authorities", asked(check), one -> tree(check, one)).yaml();
    }

    private static List<Condition> asked(ConditionCheck check) {
        return check.conditions().stream().filter(one -> !check.calls(one.id()).isEmpty()).toList();
    }

    private static Tree tree(ConditionCheck check, Condition one) {
        var type = one.type();
        var tree = new Tree().put("type", type == null ? "summary" : type.code()).put("sort", one.sort().code()).put("text", one.text());
        check.rating(one.id()).ifPresent(rating -> tree.put("here", rating.degree().code()).put("here_because", rating.because()).put("here_on", rating.on().toString()));
        return tree.each("calls", check.calls(one.id()), call -> new Tree().put("to_whom", call.toWhom()).put("because", call.because()).put("on", day(call)));
    }

    private static String day(NationalCall call) {
        return call.at().atZone(Period.NORWAY).toLocalDate().toString();
    }

    static String csv(Texts texts, ConditionCheck check) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("type", "sort", "text", "whom", "why", "on", "here").map(head -> texts.t("conditions.csv." + head)).toList());
        asked(check).forEach(one -> check.calls(one.id()).forEach(call -> rows.add(row(texts, check, one, call))));
        return rows.stream().map(row -> row.stream().map(NationalFile::cell).collect(Collectors.joining(","))).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static List<String> row(Texts texts, ConditionCheck check, Condition one, NationalCall call) {
        var type = one.type();
        return List.of(texts.t("conditions.type." + (type == null ? "summary" : type.code())), texts.t("conditions.sort." + one.sort().code()), one.text(), call.toWhom(), call.because(), day(call),
                check.rating(one.id()).map(rating -> texts.t("conditions.degree." + rating.degree().code())).orElse(""));
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        return "\"" + (text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text).replace("\"", "\"\"") + "\"";
    }
}
