package holdepunkt.matrix;

import holdepunkt.stage.Stage;
import holdepunkt.stage.Visitor;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationContext;

/** Sends one form in five ways about the first of two lives, but twice at once about the other, and looks at everything that is kept. */
final class Replays {

    private static final List<String> STRANGERS = List.of("geir", "eva", "nils");
    static final List<Integer> ANSWERED = List.of(303, 404, 409, 422, 429);

    private final Stage stage;
    private final List<Route> routes;
    private final Digests digests;
    private final Cuts cuts;
    private final Lives lives;
    private final List<String> wrong = new ArrayList<>();
    private final TreeSet<String> done = new TreeSet<>();
    private final Map<String, Long> rowsOfOne = new HashMap<>();
    private final TwoHands hands = new TwoHands();
    private final Unnumbered unnumbered;
    private long count;

    Replays(Stage stage, ApplicationContext parts, Digests digests, Cuts cuts) {
        this.stage = stage;
        this.routes = Route.of(parts);
        this.digests = digests;
        this.cuts = cuts;
        this.lives = new Lives(stage, parts);
        this.unnumbered = new Unnumbered(stage, digests, cuts, this::same, wrong);
    }

    List<String> wrong() {
        wrong.addAll(hands.wrong());
        return wrong;
    }

    /** Forms two have written in at once. */
    int ofTwo() {
        return hands.done();
    }

    /** Routes that were sent in all five ways. */
    TreeSet<String> done() {
        return done;
    }

    long count() {
        return count;
    }

    void send(FormLine line) throws Exception {
        switch (line.step()) {
            case "look", "prepare" -> once(line);
            case "replay" -> {
                replay(line);
                atOnce(line);
            }
            case "in-turn" -> replay(line);
            case "at-once" -> atOnce(line);
            case "again" -> again(line);
            default -> wrong.add("no such step: " + line.step());
        }
    }

    private void once(FormLine line) throws SQLException {
        for (var life : lives.of(line.about())) {
            var visitor = life.visitor(line.as());
            var walk = new Walk(visitor, line, life);
            var form = walk.form();
            if (line.is("prepare")) {
                var answer = form == null ? null : post(visitor, form);
                if (answer == null || answer.status() != 303) {
                    wrong.add(line + " could not be prepared: " + (answer == null ? walk.came() : said(answer)));
                }
            }
        }
    }

    /** An address that is open to all gives no numbers: only what it does may say that it has been done. */
    private void again(FormLine line) throws Exception {
        if (!route(line).isForAll()) {
            wrong.add(line + " has a number, and is sent in all five ways");
            return;
        }
        var forms = new ArrayList<Unnumbered.Sending>();
        for (var life : lives.of(line.about())) {
            var visitor = life.visitor(line.as());
            var walk = new Walk(visitor, line, life);
            var form = walk.form();
            if (form == null) {
                wrong.add(line + " is on no page:" + walk.came());
                return;
            }
            forms.add(new Unnumbered.Sending(visitor, form));
        }
        count += unnumbered.send(line, forms.getFirst(), forms.getLast());
        done.add(line.pattern());
    }

    private void replay(FormLine line) throws Exception {
        var life = lives.of(line.about()).getFirst();
        var visitor = life.visitor(line.as());
        var walk = new Walk(visitor, line, life);
        var form = walk.form();
        if (form == null) {
            wrong.add(line + " is on no page:" + walk.came());
            return;
        }
        var before = digests.now();
        int cut = cuts.midway(() -> post(visitor, form).status());
        same(line + " cut off midway", before, digests.now());
        var first = post(visitor, form);
        if (!worked(first, form) || cut < 500) {
            wrong.add(line + " answers " + said(first) + ", and when it was cut off " + cut);
            return;
        }
        var after = digests.now();
        var second = post(visitor, form);
        if (!likeTheFirst(second, first, visitor, form)) {
            wrong.add(line + " sent again answers " + second.status());
        }
        stranger(line, visitor, form, after);
        rowsOfOne.put(line.pattern(), after.rows() - before.rows());
        otherWords(line, visitor, form);
        hands.write(line, visitor, form);
        count += 4;
    }

    /** As after going back: other words are another form, which has its own effect once; and none at all where it is refused. */
    private void otherWords(FormLine line, Visitor visitor, FoundForm form) throws Exception {
        var before = digests.now();
        var other = post(visitor, form.withOtherWords());
        var after = digests.now();
        if (!ANSWERED.contains(other.status()) && !worked(other, form)) {
            wrong.add(line + " with other words answers " + other.status());
        }
        if (other.status() != 303) {
            same(line + " refused with other words", before, after);
        } else if (after.rows() - before.rows() > Math.max(rowsOfOne.get(line.pattern()), 1)) {
            wrong.add(line + " with other words adds " + (after.rows() - before.rows()) + " rows where one added " + rowsOfOne.get(line.pattern()));
        }
    }

    /** The same answer; or, where the form ended what let her in, the answer for everybody else. */
    private static boolean likeTheFirst(Visitor.Answer answer, Visitor.Answer first, Visitor visitor, FoundForm form) {
        var home = form.action().replaceFirst("^(/people/[^/]+)/.*", "$1");
        return worked(answer, form) && answer.location().equals(first.location())
                || answer.status() == 404 && (visitor.get(form.page()).status() == 404 || home.startsWith("/people/") && visitor.get(home).status() == 404);
    }

    /** By one whose door it is not. Where the door is open to everyone who works here, it is a form of one's own. */
    private void stranger(FormLine line, Visitor visitor, FoundForm form, Digest after) throws Exception {
        var route = route(line);
        if (route.isByCode()) {
            var answer = post(visitor, form.to(form.action().replaceFirst("^/(at|m|s)/.", "/$1/_")));
            refused(line, answer, after);
        } else if (route.isAboutAPerson() || !route.roles().isEmpty()) {
            var geir = stage.as(route.isAboutAPerson() || !route.roles().contains("clinician") ? STRANGERS.getFirst() : STRANGERS.get(1));
            refused(line, post(geir, form.sentBy(geir.token())), after);
        } else {
            same(line + " sent again", after, digests.now());
            var geir = stage.as(STRANGERS.getFirst());
            if (!ANSWERED.contains(post(geir, form.sentBy(geir.token())).status())) {
                wrong.add(line + " sent by somebody else is answered otherwise");
            }
        }
    }

    private Route route(FormLine line) {
        return routes.stream().filter(one -> one.writes() && one.pattern().equals(line.pattern())).findFirst().orElseThrow();
    }

    private void refused(FormLine line, Visitor.Answer answer, Digest after) throws Exception {
        if (answer.status() != 404) {
            wrong.add(line + " sent by somebody else answers " + answer.status());
        }
        same(line + " sent again, and by somebody else", after, digests.now());
    }

    /** Two of the same at the same moment: both are answered alike, and no more rows come of it than of one. */
    private void atOnce(FormLine line) throws Exception {
        var life = lives.of(line.about()).getLast();
        var visitor = life.visitor(line.as());
        var walk = new Walk(visitor, line, life);
        var form = walk.form();
        if (form == null || !rowsOfOne.containsKey(line.pattern())) {
            wrong.add(line + " is on no page a second time:" + walk.came());
            return;
        }
        var before = digests.now();
        var sent = List.of(visitor.copy(), visitor.copy()).stream().map(window -> CompletableFuture.supplyAsync(() -> post(window, form))).toList();
        var answers = sent.stream().map(CompletableFuture::join).sorted(Comparator.comparing(Visitor.Answer::status)).toList();
        var after = digests.now();
        long rows = after.rows() - before.rows();
        if (!worked(answers.getFirst(), form) || !likeTheFirst(answers.getLast(), answers.getFirst(), visitor, form) || rows > Math.max(rowsOfOne.get(line.pattern()), 1)) {
            wrong.add(line + " twice at once answers " + answers.stream().map(Replays::said).toList() + " and adds " + rows + " rows where one added "
                    + rowsOfOne.get(line.pattern()) + " " + before.differs(after));
            return;
        }
        count++;
        done.add(line.pattern());
    }

    private void same(String what, Digest before, Digest after) {
        var differs = before.differs(after);
        if (!differs.isEmpty()) {
            wrong.add(what + " " + differs);
        }
    }

    private static String said(Visitor.Answer answer) {
        return answer.status() + " " + answer.document().select("[id$=-error], .ds-validation-message, [role=alert]").text();
    }

    /** What a script sends is answered with what became of it; and when the same number comes again, with nothing more to say. */
    private static boolean worked(Visitor.Answer answer, FoundForm form) {
        return form.sent() == FoundForm.Sent.JSON ? answer.status() == 200 || answer.status() == 204 : answer.status() == 303;
    }

    private static Visitor.Answer post(Visitor visitor, FoundForm form) {
        return form.post(visitor);
    }
}
