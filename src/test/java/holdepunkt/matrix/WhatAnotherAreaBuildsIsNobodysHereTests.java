package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.shape.Guards;
import holdepunkt.staff.NewTown;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A leader in one area fills in what can be begun there, and reads it. Those who build in another area, by the same roles, ask for each of those pages by its
 * real address: it is the page for nobody, byte for byte.
 */
@Staged
class WhatAnotherAreaBuildsIsNobodysHereTests {

    private static final int PAGES = 120;
    /** With the id of something of its own in it; what is called the same everywhere is not one area's. */
    private static final String OWN = ".*/[0-9a-f-]{36}(/.*)?";

    /** What another area, of a test before this one, has put out nationally: whoever builds may read it. */
    private static final String FOR_EVERYONE = "/improvement/national/";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private final Map<String, String> addresses = new TreeMap<>();
    private List<Route> routes = List.of();

    @Test
    void askedForByItsRealAddress() {
        routes = Route.of(parts).stream().filter(route -> !route.writes() && route.namesRoles() && !route.variables().isEmpty() && !route.variables().contains("unit")
                && !route.pattern().endsWith("/changes") && !route.pattern().startsWith(FOR_EVERYONE)).toList();
        build(leader());
        var wrong = new ArrayList<String>();
        int cells = 0;
        for (var stranger : List.of(stage.as("siri"), stage.as("nils"))) {
            byte[] notThere = stranger.raw("GET", "/people/" + new UUID(0, 1), Map.of(), Map.of()).bytes();
            for (var one : addresses.entrySet()) {
                cells++;
                var answer = stranger.raw("GET", one.getValue(), Map.of(), Map.of());
                if (answer.status() != 404 || !Arrays.equals(answer.bytes(), notThere)) {
                    wrong.add(one.getKey() + " is answered " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
        Guards.report("built-in-another-area", cells, wrong.size(), 40, 0, "routes=" + addresses.size());
    }

    private Visitor leader() {
        var town = new NewTown(stage, parts);
        var accounts = parts.getBean(OpeningAccounts.class);
        var subject = "builder-" + UUID.randomUUID();
        accounts.beginWork(town.area(), accounts.open(town.area(), "Ada Elvenes", null, StageSettings.ISSUER, subject, "nb"), town.unit(), "leader");
        return stage.as(subject).inLanguage("nb");
    }

    /** From page to page by their links; a form on a page where something is begun is sent once. */
    private void build(Visitor leader) {
        var waiting = new ArrayDeque<String>(List.of("/improvement", "/improvement/surveys", "/improvement/mandates", "/improvement/tests", "/improvement/conditions/models"));
        var seen = new ArrayList<String>(waiting);
        for (int pages = 0; pages < PAGES && !waiting.isEmpty(); pages++) {
            var address = waiting.remove();
            var shown = leader.get(address);
            if (shown.status() != 200 || !shown.type().startsWith("text/html")) {
                continue;
            }
            routes.stream().filter(route -> address.matches(OWN) && route.fits(address)).findFirst().ifPresent(route -> addresses.putIfAbsent(route.toString(), address));
            var links = new ArrayList<>(shown.document().select("main a[href^=/improvement]").eachAttr("href"));
            if (address.endsWith("/new")) {
                FoundForm.on(address, shown.document()).forEach(form -> links.add(leader.raw("POST", form.action(), form.fields(), Map.of("Sec-Fetch-Site", "same-origin")).location()));
            }
            links.stream().map(link -> link.replaceFirst("^https?://[^/]+", "").split("[#?]")[0]).filter(link -> link.startsWith("/improvement") && isNew(link, seen)).forEach(link -> {
                seen.add(link);
                waiting.add(link);
            });
        }
    }

    /** Two pages of one kind are enough. */
    private boolean isNew(String link, List<String> seen) {
        return !seen.contains(link) && routes.stream().filter(route -> route.fits(link) && !link.endsWith("/new")).allMatch(route -> seen.stream().filter(route::fits).count() < 2);
    }
}
