package holdepunkt.meetings.letter;

import static java.util.Comparator.comparingInt;

import holdepunkt.core.files.EditedLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words services use among themselves, each with plain words for it. Reads {@code meetings/jargon_<language>.tsv}: a word, with other forms
 * after bars when simple endings do not reach them, a tab, and the plain words. Words in capitals are found as they are written (LAR is not
 * «lar»), all others in any case and with the common endings of nouns and adjectives; the longest wins. English has no list.
 */
public final class Jargon {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+");
    private static final String ENDINGS = "(?:e|t|s|a|n|r|ne|en|et|er|ar|ene|ane|ens|ets|ers|enes|anes)?";
    private static final String ENDINGS_FOR_E = "(?:a|ar|ane|et|ets)";
    private static final String CAPITAL_ENDINGS = "(?:s|[-’'](?:s|a|en|et|er|ar|ene|ane))?";
    private static final Map<String, Jargon> LISTS = Map.of("nb", load("nb"), "nn", load("nn"), "en", new Jargon(new TreeMap<>()));

    private final List<Entry> entries;
    private final Pattern any;

    private Jargon(Map<String, String> plainWords) {
        entries = plainWords.entrySet().stream().map(row -> new Entry(row.getKey(), row.getValue()))
            .sorted(comparingInt((Entry entry) -> entry.word().length()).reversed()).toList();
        var words = entries.stream().map(entry -> "(" + expression(entry.word()) + ")").collect(Collectors.joining("|"));
        any = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", Pattern.UNICODE_CASE);
    }

    /** @throws IllegalArgumentException for another language than nb, nn and en */
    public static Jargon in(String language) {
        var list = LISTS.get(language);
        if (list == null) {
            throw new IllegalArgumentException("No list of words in " + language);
        }
        return list;
    }

    /** Every service word of the text from its beginning to its end; none overlaps another. */
    public List<Mark> marksIn(String text) {
        var marks = new ArrayList<Mark>();
        if (entries.isEmpty()) {
            return marks;
        }
        for (var found = any.matcher(text); found.find(); ) {
            int entry = 0;
            while (found.group(entry + 1) == null) {
                entry++;
            }
            marks.add(new Mark(found.start(), found.end(), found.group(), entries.get(entry).plain()));
        }
        return marks;
    }

    /** How many words, other forms counted too, have plain words. */
    public int size() {
        return entries.size();
    }

    /**
     * One service word where it stands.
     *
     * @param from    index of its first character in the text
     * @param until   index after its last character
     * @param written as it was written
     * @param plain   what to write beside or instead
     */
    public record Mark(int from, int until, String written, String plain) {
    }

    private record Entry(String word, String plain) {
    }

    private static String expression(String word) {
        if (CAPITALS.matcher(word).matches()) {
            return word + CAPITAL_ENDINGS;
        }
        var spaced = word.replace(" ", "\\s+");
        var afterE = spaced.endsWith("e") ? "|" + spaced.substring(0, spaced.length() - 1) + ENDINGS_FOR_E : "";
        return "(?i:" + spaced + ENDINGS + afterE + ")";
    }

    private static Jargon load(String language) {
        var plainWords = new TreeMap<String, String>();
        for (var row : EditedLines.of("/meetings/jargon_" + language + ".tsv")) {
            var cells = row.split("\t");
            for (var word : cells[0].split("\\|")) {
                if (cells.length != 2 || plainWords.put(word, cells[1]) != null) {
                    throw new IllegalStateException("Not one plain word for " + word + " in " + language);
                }
            }
        }
        return new Jargon(plainWords);
    }
}
