package holdepunkt.matrix;

import holdepunkt.stage.Visitor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Several windows on one text. Each writes a word of its own over the word it was shown last, and is told either that it is kept or what stands there now.
 * What was answered is the history: nothing is lost when the words that were kept make one chain from the first to the one that stands there at the end.
 */
final class Edits {

    /** @param over the word the writer had before it @param word the one it wrote @param kept what it was answered */
    private record Edit(String over, String word, boolean kept) {}

    private final String what;
    private final String page;
    private final String field;
    private final Map<String, String> form;
    private final List<Visitor> windows;
    private final List<Edit> history = Collections.synchronizedList(new ArrayList<>());
    private final List<String> odd = Collections.synchronizedList(new ArrayList<>());

    /** @param action where the form goes; @param field the one whose words are followed */
    Edits(String what, List<Visitor> windows, String page, String action, String field) {
        this.what = what;
        this.windows = windows;
        this.page = page;
        this.field = field;
        this.form = new LinkedHashMap<>(windows.getFirst().filled(page, action));
        this.form.put("action", action);
        if (!form.containsKey(field) || !form.containsKey("_version")) {
            throw new AssertionError(what + " has the fields " + form.keySet());
        }
    }

    /** A task for each window. */
    List<Runnable> rounds(int each) {
        return IntStream.range(0, windows.size()).<Runnable>mapToObj(number -> () -> write(windows.get(number), number, each)).toList();
    }

    private void write(Visitor window, int number, int each) {
        var over = form.get(field);
        var version = form.get("_version");
        for (int round = 0; round < each; round++) {
            var word = "Ord" + number + "x" + round;
            var sent = new LinkedHashMap<>(form);
            var action = sent.remove("action");
            sent.put("_once", UUID.randomUUID().toString());
            sent.put("_version", version);
            sent.put("_csrf", window.token());
            sent.put(field, word);
            var answer = sent(window, action, sent);
            history.add(new Edit(over, word, answer.status() == 303));
            if (answer.status() == 303) {
                over = word;
                version = String.valueOf(Long.parseLong(version) + 1);
            } else if (answer.status() == 409) {
                var shown = answer.document();
                over = shown.selectFirst(".hp-field:has([name=" + field + "]) .hp-words").text();
                version = shown.selectFirst("input[name=_version]").val();
                if (!shown.selectFirst("[name=" + field + "]").text().equals(word)) {
                    odd.add(what + ": what was typed is not kept: " + word);
                }
            } else {
                odd.add(what + " answers " + answer.status());
            }
        }
    }

    /** A window that is asked to wait waits, and sends the same again. */
    private static Visitor.Answer sent(Visitor window, String action, Map<String, String> form) {
        var answer = window.raw("POST", action, form, Map.of("Sec-Fetch-Site", "same-origin"));
        while (answer.status() == 429) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Long.parseLong(answer.headers().get("retry-after").getFirst())));
            answer = window.raw("POST", action, form, Map.of("Sec-Fetch-Site", "same-origin"));
        }
        return answer;
    }

    int tried() {
        return history.size();
    }

    long kept() {
        return history.stream().filter(Edit::kept).count();
    }

    /** What cannot be, if nothing is lost. */
    List<String> wrong() {
        var wrong = new ArrayList<>(odd);
        var next = new HashMap<String, String>();
        history.stream().filter(Edit::kept).forEach(edit -> {
            var other = next.put(edit.over(), edit.word());
            if (other != null) {
                wrong.add(what + ": " + other + " and " + edit.word() + " were both kept over " + edit.over());
            }
        });
        var chain = new HashSet<String>();
        var word = form.get(field);
        while (next.containsKey(word) && chain.add(word)) {
            word = next.get(word);
        }
        if (chain.size() != kept()) {
            wrong.add(what + ": " + kept() + " were kept, and " + chain.size() + " follow each other");
        }
        var stands = windows.getFirst().filled(page, form.get("action")).get(field);
        if (!stands.equals(word)) {
            wrong.add(what + ": the last that was kept is " + word + ", and " + stands + " stands there");
        }
        return wrong;
    }
}
