package holdepunkt.improvement.factors;

import holdepunkt.core.BrokenRule;
import java.util.List;
import java.util.regex.Pattern;

/** What makes a factor map one: words that say something, no more than can be read, and few issues to go on with. */
public final class FactorRules {

    /** Characters of what somebody found. Files may bring longer ones. */
    public static final int LONGEST = 600;
    /** Characters of a name. */
    public static final int NAME = 120;
    /** More than a group can talk through. */
    public static final int MOST_FINDINGS = 300;
    public static final int MOST_FACTORS = 60;
    /** A group that goes on with more goes on with none. */
    public static final int MOST_PRIORITIES = 5;
    static final int MOST_LINES = 12;

    /** Eleven digits, as a national number is written, however it is spaced. */
    private static final Pattern NATIONAL_NUMBER = Pattern.compile("(?<!\\d)\\d{6}[ .-]?\\d{5}(?!\\d)");

    private FactorRules() {}

    public static String aNameIsShort(String name, String field) {
        return saysSomething(name, field, NAME);
    }

    public static String aFindingSaysSomething(String text, String field) {
        return saysSomething(text, field, LONGEST);
    }

    static String aReasonIsGiven(String because) {
        return saysSomething(because, "because", 300);
    }

    private static String saysSomething(String text, String field, int longest) {
        var words = mayBeEmpty(text, field, longest);
        if (words.isEmpty()) {
            throw new BrokenRule("factors.rule.words", field, longest);
        }
        return words;
    }

    /** @throws BrokenRule when it is too long, or holds a national number */
    public static String mayBeEmpty(String text, String field, int longest) {
        var words = text.strip();
        if (words.length() > longest) {
            throw new BrokenRule("factors.rule.words", field, longest);
        }
        if (holdsTheNumberOfSomebody(words)) {
            throw new BrokenRule("factors.rule.number_of_somebody", field);
        }
        return words;
    }

    public static boolean holdsTheNumberOfSomebody(String text) {
        return NATIONAL_NUMBER.matcher(text).find();
    }

    static List<String> linesAreFew(List<String> lines, String field) {
        var said = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        if (said.size() > MOST_LINES) {
            throw new BrokenRule("factors.rule.lines", field, MOST_LINES);
        }
        said.forEach(line -> aFindingSaysSomething(line, field));
        return said;
    }

    static void thereIsRoomForAFinding(FactorMap map) {
        if (map.findings().count() >= MOST_FINDINGS) {
            throw new BrokenRule("factors.rule.full", "text", MOST_FINDINGS);
        }
    }

    static void thereIsRoomForAFactor(FactorMap map) {
        if (map.factors().count() >= MOST_FACTORS) {
            throw new BrokenRule("factors.rule.full_of_factors", "name", MOST_FACTORS);
        }
    }

    static void prioritiesAreFew(FactorMap map) {
        if (map.priorities().size() >= MOST_PRIORITIES) {
            throw new BrokenRule("factors.rule.few", "words", MOST_PRIORITIES);
        }
    }
}
