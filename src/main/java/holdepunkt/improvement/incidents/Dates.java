package holdepunkt.improvement.incidents;

import java.util.List;
import java.util.regex.Pattern;

/** When something was: a day, a month, a year, a holiday, last summer. How long it took is no date. */
final class Dates {

    private static final String MONTH = "(?:(?i:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan\\.|feb\\.|aug\\.|sept?\\.|okt\\.|nov\\.|des\\.)"
            + "|January|February|March|May|June|July|October|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)";
    private static final String WEEKDAY = "(?i:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String IN_YEAR = "(?:0?[1-9]|1[0-2])";
    private static final String YEAR = "(?:19\\d\\d|20[0-4]\\d)";
    private static final String SEASON = "(?i:vår|våren|sommer|sommar|sommeren|sommaren|høst|haust|høsten|hausten|vinter|vinteren|jul|jula|påske|påska)";
    /** A dose, a share, an hour or a place in a text, and no day. */
    private static final String NO_DAY_BEFORE = "(?<!(?i:kl|kl\\.|klokka|klokken|side|punkt|pkt\\.|kapittel|kap\\.|at|rundt|§) ?)(?<![\\d.,/§-])";
    private static final String NO_DAY_AFTER = "(?![\\d/]|[.,]\\d| ?(?i:mg|ml|g|kg|km|cm|m|%|prosent|per cent|percent|timer|timar|time|hours|liter|tablett|år|ganger|gonger|poeng|grader|millioner|uker|dager|o.clock|am|pm)\\b| ?%)";

    private static final List<Pattern> DATES = List.of(
            Patterns.of("\\b", DAY, "(?:\\.|st|nd|rd|th)? ?(?:of )?", MONTH, "(?!\\p{L})(?:,? ?(?:", YEAR, "|'?\\d\\d\\b))?"),
            Patterns.of("\\b", MONTH, " ", DAY, "(?:st|nd|rd|th)?\\b(?:,? ", YEAR, ")?"),
            Patterns.of("\\b", MONTH, ",? (?:", YEAR, "|(?i:i fjor|i forfjor|i år|last year|this year))\\b"),
            Patterns.of("(?<!\\d)", DAY, "[./-] ?", IN_YEAR, "[./-] ?(?:", YEAR, "|\\d\\d)(?!\\d)"),
            Patterns.of("(?<!\\d)", YEAR, "[-/.]", IN_YEAR, "[-/.]", DAY, "(?!\\d)"),
            Patterns.of("(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:", YEAR, "|\\d\\d)(?!\\d| ?(?:kr|kroner|NOK))"),
            Patterns.of(NO_DAY_BEFORE, "(?!24/7|1/[234]\\b|2/3\\b|3/4\\b)", DAY, "[./]", IN_YEAR, NO_DAY_AFTER),
            Patterns.of("\\b", WEEKDAY, "(?i:en)?,? (?:(?i:den|the) )?", DAY, "(?:\\.|(?:st|nd|rd|th)\\b)"),
            Patterns.of("\\b", WEEKDAY, "(?i:en)?,? (?i:den|the) ", DAY, "\\b"),
            Patterns.of("(?U)\\b(?i:den|the) ", DAY, "(?:\\.|st\\b|nd\\b|rd\\b|th\\b)(?! ?(?!(?:utan|uten|innan|innen|men)\\b)\\p{Ll}+(?:en|a|et|n|gang|time|day|week|try|meeting)\\b)"),
            Patterns.of("(?U)\\b(?i:uke|veke|week) \\d{1,2}\\b(?! (?:etter|av|after|of))"),
            Patterns.of("(?<![\\d.,-])", YEAR, "(?:[–-](?:", YEAR, "|\\d\\d))?(?!\\d|[.,-]\\d| ?(?:kr|kroner|NOK|mg|stk|personer|people|ganger|gonger|times|meter)\\b)"),
            Patterns.of("(?U)\\b(?i:sommeren|sommaren|vinteren|høsten|hausten|våren|påska|påsken|jula|julen) (?i:i fjor|i forfjor|før|etter|", YEAR, ")\\b"),
            Patterns.of("(?U)\\b(?i:i forfjor|i fjor|ifjor)(?: ", SEASON, ")?\\b"),
            Patterns.of("(?U)\\b(?i:i sommer|i sommar|i høst|i haust|i vinter)\\b"),
            Patterns.of("(?U)\\b(?i:last|this) (?i:summer|winter|spring|autumn|fall|year|christmas|easter)\\b"),
            Patterns.of("(?U)\\b(?i:julaften|julekvelden|juleaftan|julaftan|julafta|nyttårsaften|nyttårsaftan|nyttårsafta|nyttårskvelden|påskeaften|påskeaftan|skjærtorsdag|langfredag|første juledag|andre juledag|pinseaften"
                    + "|sankthans|sankthansaften|christmas eve|new year.s eve|good friday|i jula|i påska|i påsken|i romjula|i julen|at christmas|at easter)\\b"));

    private Dates() {}

    static List<Finding> in(String text) {
        return Patterns.in(text, FindingKind.DATE, DATES);
    }
}
