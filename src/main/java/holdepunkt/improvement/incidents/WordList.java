package holdepunkt.improvement.incidents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A list of words the check knows. @param sure always meant @param doubtful words of the language too */
record WordList(Set<String> sure, Set<String> doubtful) {

    static final WordList GIVEN = read("given-names");
    static final WordList FAMILY = read("surnames");
    static final WordList PLACES = read("municipalities");
    static final WordList COUNTRIES = read("countries");
    static final WordList KNOWN = read("known");
    static final WordList NOT_A_STREET = read("not-a-street");

    boolean has(String word) {
        return sure.contains(word) || doubtful.contains(word);
    }

    private static WordList read(String name) {
        var sure = new HashSet<String>();
        var doubtful = new HashSet<String>();
        lines(name + ".txt").flatMap(line -> Stream.of(line.split("\\s+"))).map(word -> word.toLowerCase(Locale.ROOT).replace('_', ' ')).forEach(word -> {
            if (word.startsWith("~")) {
                doubtful.add(word.substring(1));
            } else {
                sure.add(word);
            }
        });
        return new WordList(Set.copyOf(sure), Set.copyOf(doubtful));
    }

    /** The lines of a list without its remarks. */
    static Stream<String> lines(String file) {
        try (var in = Objects.requireNonNull(WordList.class.getResourceAsStream("/improvement/anonymity/" + file), file)) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
