package holdepunkt.matrix;

import holdepunkt.stage.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Two have the same form open on the same text. Each changes another field: what comes of it has both. Then both change the same field: the last one is
 * told what stands, with her own words kept. Only for forms that edit a text with a version.
 */
final class TwoHands {

    private static final String NO_WORDS = "[\\d\\s.:+/-]*|.*@.*|https?:.*";

    /** Given anew each time: the form does not hold the one that stands, and shows it when another came first. */
    private static final Set<String> ANEW = Set.of("/improvement/mandates/ideas/{idea}/answers");

    private final TreeSet<String> done = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    int done() {
        return done.size();
    }

    List<String> wrong() {
        return wrong;
    }

    void write(FormLine line, Visitor visitor, FoundForm form) {
        if (!form.fields().containsKey("_version") || form.words().isEmpty() || ANEW.contains(line.pattern())) {
            return;
        }
        var shown = visitor.filled(form.page(), form.action());
        var words = form.words().stream().filter(word -> !shown.get(word).matches(NO_WORDS)).toList();
        if (words.isEmpty()) {
            return;
        }
        var seen = new LinkedHashMap<>(form.fields());
        shown.forEach((name, stands) -> seen.merge(name, stands, (filled, standing) -> standing.isBlank() ? filled : standing));
        var first = words.getFirst();
        var last = words.getLast();
        var one = changed(seen, first, "ett");
        expect(line, "the first of two", 303, post(visitor, form, one));
        if (!first.equals(last)) {
            both(line, visitor, form, one.get(first), changed(seen, last, "to"), first, last);
        }
        var stands = visitor.filled(form.page(), form.action()).get(first);
        var late = changed(seen, first, "tre");
        var told = post(visitor, form, late);
        expect(line, "the last of two on one field", 409, told);
        var field = told.document().selectFirst(".hp-field:has([name=" + first + "])");
        if (field == null || !field.select(".hp-words").text().equals(plain(stands)) || !plain(Visitor.standing(field).get(first)).equals(plain(late.get(first)))) {
            wrong.add(line + " does not show both: " + told.text());
        }
        done.add(line.pattern());
    }

    private void both(FormLine line, Visitor visitor, FoundForm form, String hers, Map<String, String> mine, String first, String last) {
        var answer = post(visitor, form, mine);
        if (answer.status() == 409) {
            var shown = answer.document().select("form[method=post]").stream().filter(one -> one.attr("action").equals(form.action())).findFirst().orElseThrow();
            answer = post(visitor, form, Visitor.standing(shown));
        }
        expect(line, "the second of two", 303, answer);
        var stands = visitor.filled(form.page(), form.action());
        if (!plain(stands.get(first)).equals(plain(hers)) || !plain(stands.get(last)).equals(plain(mine.get(last)))) {
            wrong.add(line + " has lost one of " + first + "=" + hers + " and " + last + "=" + mine.get(last) + ": " + stands);
        }
    }

    private void expect(FormLine line, String what, int status, Visitor.Answer answer) {
        if (answer.status() != status) {
            wrong.add(line + " answers " + what + " " + answer.status() + " " + answer.text());
        }
    }

    private static Map<String, String> changed(Map<String, String> seen, String field, String word) {
        var changed = new LinkedHashMap<>(seen);
        changed.put(field, seen.get(field) + " " + word);
        return changed;
    }

    private static Visitor.Answer post(Visitor visitor, FoundForm form, Map<String, String> fields) {
        var sent = new LinkedHashMap<>(fields);
        sent.put("_once", UUID.randomUUID().toString());
        return visitor.raw("POST", form.action(), sent, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
