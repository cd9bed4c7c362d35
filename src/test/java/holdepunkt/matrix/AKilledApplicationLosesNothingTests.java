package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The product killed while persons write: what was answered is there at the next start, once; what was under way is there once when it is sent again, and nothing else is. */
@Tag("starts")
class AKilledApplicationLosesNothingTests {

    private static final long SEED = Long.getLong("seed", 20170904L);
    private static final int MOST_OF_ONE = 200;

    /** One form as it was sent. @param answered whether the answer came before the kill @param ledTo where it led, if it did */
    private record Sent(int writer, String word, Map<String, String> form, boolean answered, String ledTo) {}

    private final ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final List<String> wrong = new ArrayList<>();
    private final PhoneAtAKill phone = new PhoneAtAKill(2);
    private long underWay;
    private long repeated;

    @Test
    void whatWasAnsweredIsKeptAndWhatWasNotIsKeptOnceWhenSentAgain() throws Exception {
        int kills = "full".equals(System.getProperty("holdepunkt.size")) ? Integer.getInteger("appKills", 60) : 8;
        var settings = StageSettings.arguments();
        var random = new Random(SEED);
        var app = AppElsewhere.start(settings, true);
        try {
            for (int kill = 0; kill < kills; kill++) {
                var before = sent.size();
                killWhileWriting(app, 150 + random.nextInt(400));
                assertThat(sent.size()).as("sent before kill %d", kill).isGreaterThan(before);
                app = AppElsewhere.start(settings, false);
                check(app);
            }
        } finally {
            app.close();
        }
        assertThat(wrong).isEmpty();
        assertThat(underWay).as("forms under way at a kill").isPositive();
        assertThat(repeated).as("forms that were answered, sent again after a kill").isPositive();
        assertThat(phone.cut()).as("handfuls from a phone under way at a kill").isPositive();
        Guards.report("kill-application", kills, wrong.size(), 8, SEED, "answered=" + sent.stream().filter(Sent::answered).count(), "under-way=" + underWay, "same-place=" + repeated, "from-a-phone=" + phone.written(), "handfuls-cut=" + phone.cut());
    }

    private void killWhileWriting(AppElsewhere app, int milliseconds) throws Exception {
        var writers = new ArrayList<CompletableFuture<Void>>();
        for (int writer = 0; writer < app.signedIn().size() && writer < 4; writer++) {
            int number = writer;
            writers.add(CompletableFuture.runAsync(() -> write(app, number)));
        }
        writers.add(CompletableFuture.runAsync(() -> phone.send(app)));
        // A process just begun answers slowly: the time to its end is counted from the first that was kept.
        int before = sent.size();
        while (sent.size() == before && !writers.stream().allMatch(CompletableFuture::isDone)) {
            Thread.sleep(5);
        }
        Thread.sleep(milliseconds);
        app.kill();
        writers.forEach(CompletableFuture::join);
    }

    private static String page(AppElsewhere app, int writer) {
        return "/people/" + app.signedIn().get(writer).split(" ")[1] + "/own-promises";
    }

    private static Visitor visitor(AppElsewhere app, int writer) {
        return new Visitor(app.address(), app.signedIn().get(writer).split(" ")[0]);
    }

    private void write(AppElsewhere app, int writer) {
        var she = visitor(app, writer);
        Map<String, String> form;
        try {
            form = she.filled(page(app, writer), page(app, writer));
        } catch (AssertionError killed) {
            return;
        }
        // A quick machine ends before it is killed: a minute allows one sign-in no more.
        for (int i = 0; i < MOST_OF_ONE; i++) {
            var word = "Ord" + UUID.randomUUID().toString().replace("-", "");
            var one = new LinkedHashMap<>(form);
            one.put("what", word);
            one.put("_once", UUID.randomUUID().toString());
            try {
                var answer = send(she, app, writer, one);
                sent.add(new Sent(writer, word, one, answer.status() == 303, answer.location()));
                if (answer.status() != 303) {
                    wrong.add("answered " + answer.status());
                    return;
                }
            } catch (AssertionError killed) {
                sent.add(new Sent(writer, word, one, false, ""));
                return;
            }
        }
    }

    private static Visitor.Answer send(Visitor she, AppElsewhere app, int writer, Map<String, String> form) {
        var fields = new LinkedHashMap<>(form);
        fields.put("_csrf", she.token());
        return she.raw("POST", page(app, writer), fields, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    /** What was answered before the kill answers the same place after it. */
    private void ledToTheSamePlace(Visitor she, AppElsewhere app, int writer, List<Sent> hers) {
        hers.stream().filter(Sent::answered).reduce((first, second) -> second).ifPresent(last -> {
            var again = send(she, app, writer, last.form());
            repeated++;
            if (again.status() != 303 || !path(again).equals(path(last.ledTo()))) {
                wrong.add(last.ledTo() + " is answered after a kill with " + again.status() + " " + again.location());
            }
        });
    }

    private static String path(Visitor.Answer answer) {
        return path(answer.location());
    }

    /** The product listens elsewhere after a kill. */
    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private void check(AppElsewhere app) {
        wrong.addAll(phone.check(app));
        for (int writer = 0; writer < app.signedIn().size() && writer < 4; writer++) {
            var she = visitor(app, writer);
            int number = writer;
            var hers = sent.stream().filter(one -> one.writer() == number).toList();
            // The same number and words as before the kill: once in all, whether it had got through or not.
            for (var open : hers.stream().filter(one -> !one.answered()).toList()) {
                underWay++;
                var again = send(she, app, writer, open.form());
                if (again.status() != 303) {
                    wrong.add("sent again after a kill answers " + again.status());
                }
                sent.remove(open);
                sent.add(new Sent(writer, open.word(), open.form(), true, again.location()));
            }
            ledToTheSamePlace(she, app, writer, hers);
            var shown = she.get(page(app, writer)).body();
            for (var one : hers) {
                int times = shown.split(one.word(), -1).length - 1;
                if (times < 1 || shown.split("<[^>]*>" + one.word() + "|>\\s*" + one.word(), -1).length - 1 > 1) {
                    wrong.add(one.word() + " stands " + times + " times" + (one.answered() ? ", answered" : ", under way"));
                }
            }
        }
    }
}
