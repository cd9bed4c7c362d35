package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.audit.SealingTheLog;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every route × every ground × where the person stands to the viewer, over HTTP: hers or related, ended, unrelated, of another area, unknown, and the right
 * person with another's id. A page that opens shows her name; one that does not is the same
 * bytes as the page for nobody. A form is sent without its number: behind the door that is 422 and nothing happens, before the door it is 404.
 */
@Tag("slow")
@Staged
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryRouteIsAskedAsEveryoneTests {

    /** An entry in a calendar names nobody, and answers to a talk go out without whose they are. */
    private static final String NAMELESS = ".*(/calendar|/answers\\.json)";
    /** Who is told of odd reading, and of a log whose sealer stands still. */
    private static final List<String> TOLD = List.of("siri", "randi", "odd", "eva", "tore");

    private static World world;

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private byte @Nullable [] notThere;
    private long cells;
    private long allows;
    private long narrower;
    private long atHome;

    @BeforeEach
    void world() throws Exception {
        if (world == null) {
            world = new World(stage, parts);
            // What modules tell each other about it must have arrived before the pages are held against each other.
            stage.settles();
        }
    }

    /**
     * Five quiet things or none: whoever else asks, on any page that opens, gets the same bytes. What does not open is the page for nobody, which the routes
     * are held against afterwards, while the quiet things stand.
     */
    @Test
    @Order(1)
    void quietThingsLeaveNoTraceAnywhere() throws Exception {
        var before = new LinkedHashMap<Asking, String>();
        for (var asking : askings()) {
            var answer = asked(asking);
            if (answer.startsWith("200")) {
                before.put(asking, answer);
            }
        }
        var hers = stage.as(world.related().subject());
        var page = "/people/" + world.related().id() + "/quiet";
        for (int i = 0; i < 5; i++) {
            hers.submit(page, i % 2 == 0 ? page + "/contacts" : page + "/notes", i % 2 == 0 ? "name" : "words", "Stille " + i);
        }
        assertThat(hers.get(page).text()).contains("Stille 4");
        var differs = new ArrayList<String>();
        before.forEach((asking, answer) -> {
            var after = asked(asking);
            if (!after.equals(answer)) {
                differs.add(asking + ": " + apart(answer, after) + " / " + apart(after, answer));
            }
        });
        assertThat(differs.stream().limit(12)).isEmpty();
        Guards.report("quiet-difference", before.size(), differs.size(), 1900, 0);
    }

    /** @param subject who asks */
    private record Asking(String subject, String address) {}

    /** Everyone but herself on each page that may open to them, reader by reader; those who are told of odd reading come last, when all of it has been done. */
    private List<Asking> askings() throws Exception {
        var askings = new ArrayList<Asking>();
        var routes = Route.of(parts).stream().filter(EveryRouteIsAskedAsEveryoneTests::staysAsItIs).toList();
        var byGround = world.viewers().entrySet().stream().filter(viewer -> !viewer.getKey().equals("own")).toList();
        try (var superuser = stage.superuser()) {
            for (var viewer : byGround) {
                for (var route : routes) {
                    if (!route.isAboutAPerson()) {
                        askings.add(new Asking(viewer.getValue(), route.pattern()));
                    } else if (route.opensTo(viewer.getKey())) {
                        askings.add(new Asking(viewer.getValue(), Ids.address(superuser, route, world.related().id().value(), world.related().id().value())));
                    }
                }
            }
        }
        TOLD.forEach(subject -> routes.stream().filter(route -> !route.isAboutAPerson()).forEach(route -> askings.add(new Asking(subject, route.pattern()))));
        return askings;
    }

    /**
     * A question for a device is another one each time, and a stream stays open. The files of the log grow with each line: that nothing of it stands in them,
     * TheLogCannotBeChangedUnseenTests shows. And the list of what looks odd in it ranks what this very test is refused.
     */
    private static boolean staysAsItIs(Route route) {
        return !route.writes() && (route.isAboutAPerson() || route.variables().isEmpty()) && !route.pattern().equals("/passkey/challenge") && !route.pattern().endsWith("/changes")
                && !route.pattern().startsWith("/people/{person}/log") && !route.pattern().startsWith("/log-files/") && !route.pattern().equals("/log-review");
    }

    @Test
    @Order(2)
    void everyRouteAboutAPersonOpensToItsGroundsAndToNobodyElse() throws Exception {
        try (var superuser = stage.superuser()) {
            // Her file of everything holds a line for each look of this test: it is asked for before there are twenty thousand.
            for (var route : Route.of(parts).stream().filter(Route::isAboutAPerson).sorted(Comparator.comparing(route -> !route.pattern().contains("/everything"))).toList()) {
                var addresses = addresses(superuser, route);
                for (var ground : world.viewers().keySet()) {
                    ask(route, ground, addresses);
                }
                nobody(route, addresses.get("related"));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(allows * 100 / atHome).as("of 100 cells about a person the viewer has a ground to").isGreaterThanOrEqualTo(30);
        Guards.report("route-cells", cells, wrong.size(), 4000, 0, "allows=" + allows, "narrower=" + narrower, "at-home=" + atHome);
    }

    /** Where one text goes its own way. */
    private static String apart(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.substring(Math.max(0, at - 60), Math.min(one.length(), at + 40));
    }

    /** Status, headers that tell of the content, and every byte of it, but for what is drawn anew for each answer: tokens and numbers of forms. */
    private String asked(Asking asking) {
        if (TOLD.contains(asking.subject())) {
            sealed();
        }
        var answer = visitors.computeIfAbsent(asking.subject(), one -> stage.as(one).inLanguage("nb")).raw("GET", asking.address(), Map.of(), Map.of());
        var body = told(answer).replaceAll("(name=\"(?:_csrf|_once|shown)\" value=\"|data-left=\")[^\"]*", "$1").replaceAll("kl\\. \\d+(\\.\\d+)?", "");
        return answer.status() + " " + answer.headers().getOrDefault("content-type", List.of()) + answer.headers().getOrDefault("etag", List.of())
                + answer.headers().getOrDefault("location", List.of()) + body;
    }

    /** No timer runs here: without this, a page says that the sealer stands still as soon as a minute has gone. */
    private void sealed() {
        while (parts.getBean(SealingTheLog.class).seal(stage.area()) > 0) {
            // As long as there is more.
        }
    }

    /** A printed page is made anew, with its hour in it, each time it is asked for: of that, every word. */
    private static String told(Visitor.Answer answer) {
        if (!answer.type().startsWith("application/pdf")) {
            return new String(answer.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        try (var paper = org.apache.pdfbox.Loader.loadPDF(answer.bytes())) {
            return paper.getNumberOfPages() + paper.getDocumentInformation().getTitle() + new org.apache.pdfbox.text.PDFTextStripper().getText(paper);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private Map<String, String> addresses(Connection superuser, Route route) throws Exception {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("related", Ids.address(superuser, route, world.related().id().value(), world.related().id().value()));
        addresses.put("ended", Ids.address(superuser, route, world.ended().id().value(), world.ended().id().value()));
        addresses.put("unrelated", Ids.address(superuser, route, world.unrelated().id().value(), world.unrelated().id().value()));
        addresses.put("other area", Ids.address(superuser, route, world.elsewhere().value(), world.related().id().value()));
        addresses.put("unknown", Ids.address(superuser, route, UUID.randomUUID(), world.related().id().value()));
        if (!route.writes() && route.variables().size() > 1 && !route.variables().contains("form") && !route.variables().contains("unit")) {
            addresses.put("another's id", Ids.address(superuser, route, world.related().id().value(), world.unrelated().id().value()));
        }
        return addresses;
    }

    private void ask(Route route, String ground, Map<String, String> addresses) {
        addresses.forEach((position, address) -> {
            boolean expected = position.equals("related") && route.opensTo(ground);
            // A stream stays open; that it opens is TheRoomIsLiveTests' to show.
            if (expected && route.pattern().endsWith("/changes")) {
                return;
            }
            if (expected && Narrower.reason(route, ground).isPresent()) {
                narrower++;
            } else if (expected) {
                languages(route).forEach(language -> opened(route, ground, language, address));
            } else {
                atHome += position.equals("related") ? 1 : 0;
                cells++;
                closed(route + " / " + ground + " / " + position, send(route, ground + " " + position, world.viewers().get(ground), address));
            }
        });
    }

    /** What may be taken out three times a day only is asked for once, and so is what is drawn for paper, which takes longest. */
    private static List<String> languages(Route route) {
        return route.pattern().contains("/everything") || route.pattern().endsWith(".pdf") ? List.of("nb") : List.of("nb", "nn", "en");
    }

    private void opened(Route route, String ground, String language, String address) {
        var visitor = visitors.computeIfAbsent(ground + " " + language, one -> stage.as(world.viewers().get(ground)).inLanguage(language));
        opened(route, ground + " " + language, route.writes() ? form(visitor, address) : visitor.raw("GET", address, Map.of(), Map.of()));
        cells++;
        allows++;
        atHome++;
    }

    private void opened(Route route, String ground, Visitor.Answer answer) {
        var cell = route + " / " + ground + " / related";
        if (answer.status() != (route.writes() ? 422 : 200)) {
            wrong.add(cell + " answers " + answer.status());
        } else if (!route.writes() && !route.pattern().matches(NAMELESS) && !world.related().isIn(told(answer))) {
            wrong.add(cell + " does not show whom it is about: " + told(answer));
        }
    }

    private void closed(String cell, Visitor.Answer answer) {
        if (answer.status() != 404 || !Arrays.equals(answer.bytes(), notThere())) {
            wrong.add(cell + " answers " + answer.status());
        }
        if (answer.headers().containsKey("set-cookie") || List.of(world.related(), world.ended(), world.unrelated()).stream()
                .anyMatch(person -> answer.body().contains(person.canary()))) {
            wrong.add(cell + " tells something");
        }
    }

    private void nobody(Route route, String address) {
        var answer = route.writes() ? form(stage.nobody(), address) : stage.nobody().raw("GET", address, Map.of(), Map.of());
        cells++;
        if (answer.status() != 303 || !answer.location().startsWith("/sign-in") || answer.body().contains("Kanari")) {
            wrong.add(route + " / nobody answers " + answer.status() + " to " + answer.location());
        }
    }

    private Visitor.Answer send(Route route, String who, String subject, String address) {
        var visitor = visitors.computeIfAbsent(who, one -> stage.as(subject).inLanguage("nb"));
        if (who.endsWith("another's id")) {
            // Behind the right person's door the page was begun before the id was looked up: the cookie of forms is there already, as it is in a browser.
            visitor.token();
        }
        return route.writes() ? form(visitor, address) : visitor.raw("GET", address, Map.of(), Map.of());
    }

    /** As our own page would send it, but without its number. */
    private Visitor.Answer form(Visitor visitor, String address) {
        return visitor.raw("POST", address, Map.of("_csrf", visitor.token(), "_form", "/accessibility"), Map.of("Sec-Fetch-Site", "same-origin"));
    }

    private byte[] notThere() {
        if (notThere == null) {
            notThere = stage.as("eva").inLanguage("nb").raw("GET", "/people/" + new UUID(0, 1), Map.of(), Map.of()).bytes();
        }
        return notThere;
    }
}
