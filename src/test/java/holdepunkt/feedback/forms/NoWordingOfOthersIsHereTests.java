package holdepunkt.feedback.forms;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Some scales may only be used with a licence. An organisation that has one brings them; their words are in no text, form or page of ours. */
class NoWordingOfOthersIsHereTests {

    private static final Pattern WORD = Pattern.compile("[a-zæøå']+");
    private static final Map<Integer, Set<String>> NOT_OURS = read();

    @Test
    void inNoTextNoFormAndNoPage() throws IOException {
        long runs = 0;
        var found = new ArrayList<String>();
        for (var folder : List.of("src/main/resources/messages", "src/main/resources/feedback", "src/main/jte", "src/test/resources/feedback", "docs")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(one -> one.toString().matches(".*\\.(properties|json|jte|md|csv)")).toList()) {
                    var words = words(Files.readString(file));
                    runs += words.size();
                    theirs(words).forEach(run -> found.add(file + ": " + run));
                }
            }
        }
        assertThat(found).isEmpty();
        Guards.report("wordings-of-others", runs, found.size(), 270_000, 0, "runs-known=" + NOT_OURS.values().stream().mapToInt(Set::size).sum());
    }

    @Test
    void whatIsTheirsIsSeenInOtherLettersAndSigns() {
        assertThat(theirs(words("Hei. This SENTENCE, is   planted – here!"))).hasSize(1);
        assertThat(theirs(words("This sentence is here"))).isEmpty();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).results().map(found -> found.group()).toList();
    }

    private static List<String> theirs(List<String> words) {
        var found = new ArrayList<String>();
        NOT_OURS.forEach((length, hashes) -> {
            for (int from = 0; from + length <= words.size(); from++) {
                var run = String.join(" ", words.subList(from, from + length));
                if (hashes.contains(hash(run))) {
                    found.add(run);
                }
            }
        });
        return found;
    }

    private static String hash(String run) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Integer, Set<String>> read() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/feedback/not-ours.txt"))) {
            return lines.filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
                    .collect(Collectors.groupingBy(line -> Integer.parseInt(line[0]), Collectors.mapping(line -> line[1], Collectors.toSet())));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
