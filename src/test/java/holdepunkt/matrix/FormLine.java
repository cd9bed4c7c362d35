package holdepunkt.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of {@code matrix/forms.tsv}: how a form is come to.
 *
 * @param step {@code replay} in all five ways; {@code in-turn} the four that come after each other, {@code at-once} the fifth, where one must end first;
 *     {@code again} where the form has no number; {@code prepare} sends it once, {@code look} only opens the pages
 * @param pattern the route the form goes to
 * @param about a life of {@link Lives}, or {@code -}
 * @param as who sends it
 * @param way from page to page, by links
 * @param fields what is filled in otherwise than by {@link FoundForm}
 */
record FormLine(String step, String pattern, String about, String as, String way, String fields) {

    static List<FormLine> read() {
        try (var in = FormLine.class.getResourceAsStream("/matrix/forms.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(FormLine::of).toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static FormLine of(String line) {
        var cells = Arrays.copyOf(line.split("\t"), 6);
        return new FormLine(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5] == null ? "" : cells[5]);
    }

    Map<String, String> filled(Lives.Life life) {
        var filled = new LinkedHashMap<String, String>();
        for (var field : fields.isEmpty() ? new String[0] : fields.split(";")) {
            var pair = field.split("=", 2);
            filled.put(pair[0], life.say(pair[1]));
        }
        return filled;
    }

    boolean is(String one) {
        return step.equals(one);
    }

    @Override
    public String toString() {
        return pattern + " as " + as + " about " + about;
    }
}
