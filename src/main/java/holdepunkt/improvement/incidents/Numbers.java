package holdepunkt.improvement.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers and addresses that belong to one person or one house. */
final class Numbers {

    private static final String NOT_MONEY = "(?! ?(?:kr|kroner|NOK|million))";
    /** National number, D-number, the number of an account or of an asylum application, however it is spaced. */
    private static final List<Pattern> OF_SOMEBODY = List.of(
            Patterns.of("(?<!\\d)\\d{6}[ .-]?\\d{5,6}(?!\\d)"),
            Patterns.of("(?<!\\d)\\d{2}[. ]\\d{2}[. ]\\d{2,4}[ .-]{1,3}\\d{3} ?\\d{2}(?!\\d)"),
            Patterns.of("(?<!\\d)\\d{4}[ .]\\d{2}[ .]\\d{5}(?!\\d)"));
    private static final List<Pattern> EMAIL = List.of(
            Patterns.of("[\\p{L}\\d._%+-]+ ?(?:@|\\(at\\)|\\[at\\]|\\((?:krøll)?alfa\\)) ?[\\p{L}\\d-]+(?: ?(?:\\.|\\(dot\\)|\\(punktum\\)) ?[\\p{L}\\d-]+)+"));
    private static final List<Pattern> PHONE = List.of(
            Patterns.of("(?<![\\d+])(?:\\+|00)\\d{1,3}(?:[ -]?\\d){7,12}(?!\\d)"),
            Patterns.of("(?<![\\d.,])[2-9](?:\\d{7}|\\d(?:[ -]\\d{2}){3}|\\d{2}[ -]\\d{2}[ -]\\d{3}|\\d{3}[ -]\\d{4})(?!\\d)", NOT_MONEY));
    private static final List<Pattern> ONLINE = List.of(
            Patterns.of("(?i)\\b(?:https?://|www\\.)\\S+"),
            Patterns.of("(?<![\\p{L}\\d.])@[\\p{L}\\d_.]{3,}"));
    private static final List<Pattern> ADDRESS = List.of(
            Patterns.of("(?U)\\b\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}?\\p{L}+)? ?(?:gata|gaten|gate|veien|vegen|vei|veg|vn\\.|plass|plassen|torg|torget|bakken|bakke|stien|sti|svingen|tunet|tun|haugen|lia|allé|alléen|alle) \\d{1,4} ?[A-Za-z]?\\b"),
            Patterns.of("(?U)\\b\\p{L}{2,}(?:gata|gaten|veien|vegen) \\d{1,4} ?[A-Za-z]?\\b"),
            Patterns.of("(?U)\\b\\d{1,4} \\p{Lu}\\p{L}+ (?:Street|Road|Avenue|Lane|Square)\\b"),
            Patterns.of("(?<![\\d.,])(?!19|20)\\d{4} \\p{Lu}\\p{L}{2,}"));

    private Numbers() {}

    static List<Finding> in(String text) {
        var found = new ArrayList<Finding>();
        found.addAll(Patterns.in(text, FindingKind.NUMBER_OF_SOMEBODY, OF_SOMEBODY));
        found.addAll(apart(found, Patterns.in(text, FindingKind.EMAIL, EMAIL)));
        found.addAll(apart(found, Patterns.in(text, FindingKind.PHONE, PHONE)));
        found.addAll(apart(found, Patterns.in(text, FindingKind.ONLINE, ONLINE)));
        found.addAll(apart(found, Patterns.in(text, FindingKind.ADDRESS, ADDRESS)));
        return found;
    }

    private static List<Finding> apart(List<Finding> before, List<Finding> more) {
        return more.stream().filter(one -> before.stream().noneMatch(other -> other.spans().getFirst().meets(one.spans().getFirst()))).toList();
    }
}
