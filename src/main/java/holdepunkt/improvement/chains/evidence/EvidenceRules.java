package holdepunkt.improvement.chains.evidence;

import holdepunkt.core.BrokenRule;
import java.util.regex.Pattern;

/** What a piece of evidence must say, and must not. */
final class EvidenceRules {

    /** Eleven digits, as a national number is written, however it is spaced. */
    private static final Pattern NATIONAL_NUMBER = Pattern.compile("(?<!\\d)\\d{6}[ .-]?\\d{5}(?!\\d)");

    private EvidenceRules() {}

    static String saysSomething(String text, String field, int longest) {
        var words = mayBeEmpty(text, field, longest);
        if (words.isEmpty()) {
            throw new BrokenRule("chains.rule.wording", field, longest);
        }
        return words;
    }

    static String mayBeEmpty(String text, String field, int longest) {
        var words = text.strip();
        if (words.length() > longest) {
            throw new BrokenRule("chains.rule.wording", field, longest);
        }
        if (NATIONAL_NUMBER.matcher(words).find()) {
            throw new BrokenRule("chains.rule.number_of_somebody", field);
        }
        return words;
    }

    /** An address a reader may follow, or none. */
    static String isAnAddress(String link) {
        var address = mayBeEmpty(link, "link", 300);
        if (!address.isEmpty() && !address.matches("https?://[^\\s\"<>]+")) {
            throw new BrokenRule("chains.rule.address", "link");
        }
        return address;
    }
}
