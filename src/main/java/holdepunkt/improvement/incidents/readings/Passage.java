package holdepunkt.improvement.incidents.readings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some sentences. @param line where they stood in the file they came from */
public record Passage(String text, @Nullable Integer line) {

    /** As one text to be written in: an empty line between. */
    public static String together(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n\n"));
    }

    /** The other way; a passage with the same words keeps its line. */
    public static List<Passage> apart(String text, List<Passage> before) {
        return Stream.of(text.strip().split("\\R\\s*\\R")).map(String::strip).filter(words -> !words.isEmpty())
                .map(words -> before.stream().filter(passage -> passage.text().strip().equals(words)).findFirst().orElse(new Passage(words, null))).toList();
    }
}
