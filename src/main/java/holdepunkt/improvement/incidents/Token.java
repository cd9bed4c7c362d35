package holdepunkt.improvement.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A word of a text. @param starts whether a sentence, a line or a quotation begins with it @param glued whether only a space parts it from the word before */
record Token(String word, int from, int to, boolean starts, boolean glued) {

    private static final Pattern WORD = Pattern.compile("\\p{L}(?:[\\p{L}'’]*\\p{L})?(?:-\\p{L}(?:[\\p{L}'’]*\\p{L})?)*");
    private static final Set<String> SHORTENED = Set.of("bl.a", "f.eks", "dvs", "ca", "kl", "nr", "jf", "dr", "st", "evt", "iht", "mht", "pga", "e.g", "i.e", "mr", "mrs", "ms", "adv", "prof", "vs", "bla", "feks", "inkl", "tlf");

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var at = WORD.matcher(text);
        int end = 0;
        while (at.find()) {
            var between = text.substring(end, at.start());
            boolean first = tokens.isEmpty();
            tokens.add(new Token(at.group(), at.start(), at.end(), first || begins(text.substring(0, end), between), !first && between.equals(" ")));
            end = at.end();
        }
        return tokens;
    }

    private static boolean begins(String before, String between) {
        if (between.matches("(?s).*(?:[!?:…]\\s|[\n«\"“”„(]|[–—•] |\\d).*")) {
            return true;
        }
        return between.startsWith(".") && between.length() > 1 && !SHORTENED.contains(last(before)) && !before.matches("(?s).*(?<!\\p{L})\\p{Lu}");
    }

    private static String last(String before) {
        return before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1).toLowerCase(Locale.ROOT);
    }

    boolean capital() {
        return Character.isUpperCase(word.charAt(0));
    }

    /** Short and all in capitals, as NAV. */
    boolean acronym() {
        return word.length() > 1 && word.length() <= 6 && word.equals(word.toUpperCase(Locale.ROOT)) || word.length() > 2 && word.substring(0, 2).equals(word.substring(0, 2).toUpperCase(Locale.ROOT));
    }

    /** As it may stand on a list: itself, without the s of belonging, and its parts. */
    List<String> forms() {
        var forms = new ArrayList<String>();
        var low = word.toLowerCase(Locale.ROOT);
        forms.add(low);
        if (low.matches(".{3,}['’]?s")) {
            forms.add(low.replaceFirst("['’]?s$", ""));
        }
        if (low.endsWith("'") || low.endsWith("’")) {
            forms.add(low.substring(0, low.length() - 1));
        }
        return forms;
    }
}
