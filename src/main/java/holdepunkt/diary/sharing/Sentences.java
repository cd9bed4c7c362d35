package holdepunkt.diary.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as its sentences, as somebody who points at one would count them: whoever writes without capitals has sentences too. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?…]+[»”\")]*\\s+");
    private static final Set<String> SHORTENED = Set.of("kl", "f.eks", "bl.a", "ca", "nr", "mr", "dr", "evt", "tlf", "dvs", "m.m", "mm", "jf", "pga", "e.g", "i.e", "mrs", "st");

    private Sentences() {}

    /** In their order, each in one line; blank lines are none. */
    public static List<String> of(String text) {
        return text.lines().flatMap(line -> inLine(line.strip()).stream()).toList();
    }

    private static List<String> inLine(String line) {
        var sentences = new ArrayList<String>();
        int begins = 0;
        for (var end = END.matcher(line); end.find();) {
            if (!onlyShortened(line.substring(begins, end.start()), end.group())) {
                sentences.add(line.substring(begins, end.end()).strip());
                begins = end.end();
            }
        }
        sentences.add(line.substring(begins));
        sentences.removeIf(String::isBlank);
        return sentences;
    }

    /** As in «kl. 10» or «3. mai»: the dot ends a word and no sentence. */
    private static boolean onlyShortened(String before, String end) {
        var word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        return end.strip().equals(".") && (SHORTENED.contains(word) || word.matches("\\d{1,2}"));
    }
}
