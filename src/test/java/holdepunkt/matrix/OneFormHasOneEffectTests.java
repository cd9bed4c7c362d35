package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every form that is found on the pages, filled in and sent: cut off midway and sent again, again, twice at once, with other words under the same number, and by
 * somebody else. What counts as effect is everything that is kept in any table.
 */
@Tag("slow")
@Staged
class OneFormHasOneEffectTests {

    /** Forms that end something are sent last, so that the others have something to work on. */
    private static final Pattern ENDS = Pattern.compile(".*/(end|cancellation|closing.*|withdrawal|lift|letting-go|leave|refusal|closure|wrong-person|no|strike|finish|given|restrictions|erasures)$");
    private static final List<String> AT_WORK = List.of("berit", "kari", "tore", "siri", "anne", "nils", "randi");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private final Map<String, String> done = new TreeMap<>();
    private final Map<String, String> notTaken = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long replays;
    private Cuts cuts;
    private final TreeSet<String> doneBeforeTheEnd = new TreeSet<>();

    @Test
    void howeverOftenAFormIsSentItWorksOnce() throws Exception {
        var world = new World(stage, parts);
        try (var superuser = stage.superuser(); var opened = new Cuts(stage)) {
            cuts = opened;
            for (var person : List.of(world.inTheRoom(), world.related(), world.ended(), world.unrelated())) {
                everyForm(superuser, person);
            }
        }
        var tried = Route.of(parts).stream().filter(Route::writes).map(Route::pattern).toList();
        System.out.println("forms without a replay: " + tried.stream().filter(pattern -> !done.containsKey(pattern))
                .map(pattern -> pattern + " (" + notTaken.getOrDefault(pattern, "on no page that was read") + ")").toList());
        assertThat(wrong).isEmpty();
        Guards.report("replays", replays, wrong.size(), 100, 0, "forms=" + done.size(), "of=" + tried.size(), "done-before-the-end=" + doneBeforeTheEnd);
    }

    private void everyForm(Connection superuser, World.Person person) throws Exception {
        var found = new LinkedHashMap<FoundForm, String>();
        for (var subject : subjects(person)) {
            for (var page : pages(superuser, person)) {
                var answer = stage.as(subject).get(page);
                if (answer.status() == 200 && answer.type().startsWith("text/html")) {
                    FoundForm.on(page, answer.document()).forEach(form -> found.putIfAbsent(form, subject));
                }
            }
        }
        var inOrder = found.entrySet().stream().sorted(Comparator.comparing(entry -> ENDS.matcher(entry.getKey().action()).matches())).toList();
        for (var one : inOrder) {
            var pattern = pattern(one.getKey().action());
            if (pattern != null && !done.containsKey(pattern)) {
                send(superuser, pattern, one.getKey(), one.getValue());
            }
        }
    }

    private static List<String> subjects(World.Person person) {
        var subjects = new ArrayList<>(AT_WORK);
        subjects.addFirst(person.subject());
        return subjects;
    }

    private List<String> pages(Connection superuser, World.Person person) throws Exception {
        var pages = new ArrayList<String>();
        for (var route : Route.of(parts)) {
            if (!route.writes() && !route.isForAll() && !route.isByCode() && !route.pattern().matches(".*(/changes|/now|\\.pdf|/calendar|/drafts/.*)$")
                    && (route.isAboutAPerson() || route.variables().isEmpty())) {
                Ids.addressIfMade(superuser, route, person.id().value()).ifPresent(pages::add);
            }
        }
        return pages;
    }

    private void send(Connection superuser, String pattern, FoundForm form, String subject) throws Exception {
        var visitor = stage.as(subject);
        var fresh = again(visitor, form);
        if (fresh == null) {
            return;
        }
        var before = Digest.of(superuser);
        int cut = cuts.midway(() -> post(visitor, fresh.action(), fresh.fields()).status());
        var afterTheCut = Digest.of(superuser);
        if (cut >= 500 && !before.differs(afterTheCut).isEmpty()) {
            // What a system actor did for her is kept before her own transaction ends: then the same form again must find it done.
            replays++;
            doneBeforeTheEnd.add(pattern);
            post(visitor, fresh.action(), fresh.fields());
            check(pattern + " sent again after it was cut off", afterTheCut, Digest.of(superuser), true);
            return;
        }
        var first = post(visitor, fresh.action(), fresh.fields());
        if (first.status() != 303) {
            notTaken.putIfAbsent(pattern, "answers " + first.status() + " to " + subject);
            return;
        }
        replays++;
        if (cut < 500) {
            wrong.add(pattern + " is kept, but answered " + cut + " when it was cut off");
        }
        notTaken.remove(pattern);
        done.put(pattern, subject);
        var after = Digest.of(superuser);
        replays++;
        var second = post(visitor, fresh.action(), fresh.fields());
        check(pattern + " sent again", after, Digest.of(superuser), second.status() == 303 && second.location().equals(first.location()));
        replays++;
        if (pattern.startsWith("/people/")) {
            var geir = stage.as("geir");
            var stranger = post(geir, fresh.action(), fresh.sentBy(geir.token()));
            check(pattern + " sent by somebody else", after, Digest.of(superuser), stranger.status() == 404);
        }
        atOnce(superuser, pattern, form, visitor, after.rows() - before.rows());
        if (!fresh.words().isEmpty()) {
            replays++;
            var other = post(visitor, fresh.action(), fresh.withOtherWords());
            if (!List.of(303, 422, 409, 404).contains(other.status())) {
                wrong.add(pattern + " with other words answers " + other.status());
            }
        }
    }

    /** Two of the same at the same moment: both are answered, and no more rows come of it than of one. */
    private void atOnce(Connection superuser, String pattern, FoundForm form, Visitor visitor, long rowsOfOne) throws Exception {
        var fresh = again(visitor, form);
        if (fresh == null) {
            return;
        }
        replays++;
        var before = Digest.of(superuser);
        var windows = List.of(visitor.copy(), visitor.copy());
        var sent = windows.stream().map(window -> CompletableFuture.supplyAsync(() -> post(window, fresh.action(), fresh.fields()))).toList();
        var statuses = sent.stream().map(CompletableFuture::join).map(Visitor.Answer::status).toList();
        var after = Digest.of(superuser);
        var rows = after.rows() - before.rows();
        if (statuses.stream().anyMatch(status -> status >= 500) || !statuses.getFirst().equals(statuses.getLast()) || rows > Math.max(rowsOfOne, 1)) {
            wrong.add(pattern + " twice at once answers " + statuses + " and adds " + rows + " rows where one added " + rowsOfOne + " " + before.differs(after));
        }
    }

    private static FoundForm again(Visitor visitor, FoundForm form) {
        var shown = visitor.get(form.page());
        return shown.status() != 200 ? null : FoundForm.on(form.page(), shown.document()).stream().filter(one -> one.action().equals(form.action())).findFirst().orElse(null);
    }

    private void check(String what, Digest before, Digest after, boolean answered) {
        var differs = before.differs(after);
        if (!differs.isEmpty() || !answered) {
            wrong.add(what + (answered ? "" : " is answered otherwise") + " " + differs);
        }
    }

    private static Visitor.Answer post(Visitor visitor, String action, Map<String, String> fields) {
        return visitor.raw("POST", action, fields, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    private @org.jspecify.annotations.Nullable String pattern(String action) {
        return Route.of(parts).stream().filter(Route::writes).filter(Route::isKept).filter(route -> route.fits(action)).map(Route::pattern).findFirst().orElse(null);
    }
}
