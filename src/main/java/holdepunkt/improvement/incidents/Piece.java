package holdepunkt.improvement.incidents;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that narrow down who it may be. @param kind what they tell, such as a diagnosis @param weight 1 common, 2 uncommon, 3 rare @param beginnings of words; a $ ends one */
public record Piece(String kind, int weight, List<String> beginnings) {

    private static final List<Piece> ALL = WordList.lines("pieces.tsv").map(line -> line.split("\t"))
            .map(parts -> new Piece(parts[0], Integer.parseInt(parts[1]), Stream.of(parts[2].split(" ")).map(word -> word.replace('|', ' ')).toList())).toList();

    /** The written table the check works by. */
    public static List<Piece> all() {
        return ALL;
    }

    /** As it is read in the table. */
    public String shown() {
        return beginnings.stream().map(word -> word.endsWith("$") ? word.substring(0, word.length() - 1) : word + "…").collect(Collectors.joining(", "));
    }

    Pattern pattern() {
        var words = beginnings.stream().map(word -> Pattern.quote(word.replace("$", "")) + (word.endsWith("$") ? "(?!\\p{L})" : "\\p{L}*")).collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
