package holdepunkt.improvement.incidents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Municipalities, counties, countries and streets. */
final class Places {

    /** Words of the longest name. */
    private static final int LONGEST = 3;

    private Places() {}

    /** How many words from here on are the name of a place; 0 for none. */
    static int at(List<Token> tokens, int at) {
        var token = tokens.get(at);
        for (int words = Math.min(LONGEST, tokens.size() - at); words > 1; words--) {
            var name = joined(tokens.subList(at, at + words));
            if (token.capital() && (WordList.PLACES.has(name) || WordList.COUNTRIES.has(name))) {
                return words;
            }
        }
        return alone(token) ? 1 : 0;
    }

    private static boolean alone(Token token) {
        if (!token.capital()) {
            return Words.town(token);
        }
        boolean listed = token.forms().stream().anyMatch(form -> WordList.PLACES.sure().contains(form) || WordList.COUNTRIES.has(form));
        return listed || !token.starts() && token.forms().stream().anyMatch(WordList.PLACES.doubtful()::contains) || Words.street(token);
    }

    private static String joined(List<Token> tokens) {
        var name = tokens.stream().map(Token::word).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return WordList.PLACES.has(name) || !name.endsWith("s") ? name : name.substring(0, name.length() - 1);
    }
}
