package holdepunkt.diary.over;

import holdepunkt.core.files.EditedLines;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text that are hers: without the small ones every text has, which stand in {@code diary/small-words.csv}. */
final class OwnWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]{2,}");
    private static final Set<String> SMALL = EditedLines.underHeading("/diary/small-words.csv").stream().flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toSet());

    private OwnWords() {}

    static Stream<String> in(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).filter(word -> !SMALL.contains(word));
    }
}
