package holdepunkt.improvement.surveys.reckoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that make a trend of a few answers, as a written list with every form of each. Which word it is counts, not what the sentence does with it. */
public final class TrendWords {

    private static final List<Line> LINES = read();

    private TrendWords() {}

    /** @param language nb, nn or en @param word as in a dictionary @param forms every form that is not let through */
    public record Line(String language, String word, List<String> forms) {

        private Pattern pattern() {
            return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", forms.stream().map(form -> Pattern.quote(form).replace(" ", "\\E\\s+\\Q")).toList())
                    + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    public static List<Line> lines() {
        return LINES;
    }

    /** The first of them in a text, as it stands there. */
    public static Optional<String> in(String text) {
        return LINES.stream().map(line -> line.pattern().matcher(text)).filter(found -> found.find()).min((one, other) -> Integer.compare(one.start(), other.start()))
                .map(found -> found.group());
    }

    private static List<Line> read() {
        try (var list = TrendWords.class.getResourceAsStream("/surveys/trend-words.csv")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(","))
                    .map(cells -> new Line(cells[0], cells[1], List.of(cells[2].split("\\|")))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
