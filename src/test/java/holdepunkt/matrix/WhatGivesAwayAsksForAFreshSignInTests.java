package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every route that asks for a fresh sign-in, as everybody whose sign-in is six minutes old; and that what must ask for one does. */
@Staged
class WhatGivesAwayAsksForAFreshSignInTests {

    private static final List<String> EVERYBODY = List.of("siv", "berit", "kari", "tore", "anne", "nils", "geir");

    /** Routes about sharing that only narrow, stop or answer no: the way to those is never made longer. */
    private static final Set<String> NARROWS = Set.of("/people/{person}/sharing/{cause}/withdrawal", "/people/{person}/sharing/{cause}/narrowing", "/people/{person}/asked-again", "/people/{person}/kin/{kin}/end", "/people/{person}/kin-stop",
            "/people/{person}/mandates/{mandate}/end", "/people/{person}/ways-in/{code}/end", "/people/{person}/passkeys/{passkey}/end",
            "/people/{person}/blocks", "/people/{person}/blocks/units/{unit}", "/people/{person}/meetings/{meeting}/seats/{seat}/no",
            "/people/{person}/meetings/{meeting}/seats/{seat}/end");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void anOldSignInIsLedToTheIdentityProviderAndSeesNothing() {
        var wrong = new ArrayList<String>();
        long cases = 0;
        for (var subject : EVERYBODY) {
            var old = stage.asOld(subject);
            var fresh = stage.as(subject);
            for (var route : asking()) {
                cases += 2;
                var answer = send(old, route);
                if (answer.status() != 303 || !answer.location().startsWith("/sign-in?fresh=1&to=") || answer.bytes().length > 0) {
                    wrong.add(route + " as " + subject + " of six minutes ago answers " + answer.status());
                }
                if (send(fresh, route).status() == 303) {
                    wrong.add(route + " as " + subject + " of now is led away");
                }
            }
        }
        assertThat(wrong).isEmpty();
        Guards.report("step-up-routes", cases, wrong.size(), 400, 0, "routes=" + asking().size());
    }

    @Test
    void theLogAndEverythingThatGivesAwayAsksForOne() {
        var silent = Route.of(parts).stream().filter(Route::isAboutAPerson).filter(WhatGivesAwayAsksForAFreshSignInTests::givesAway)
                .filter(route -> !route.handler().hasMethodAnnotation(FreshSignIn.class)).map(Route::toString).toList();
        assertThat(silent).isEmpty();
        assertThat(asking()).noneMatch(route -> NARROWS.contains(route.pattern()));
    }

    private static boolean givesAway(Route route) {
        var asked = route.handler().getMethodAnnotation(OpenPerson.class).value();
        return asked.equals("log") || asked.equals("quiet") || route.pattern().matches(".*/(export|everything).*")
                || Set.of("sharing", "mandate", "way_in").contains(asked) && route.writes() && !NARROWS.contains(route.pattern());
    }

    private List<Route> asking() {
        return Route.of(parts).stream().filter(route -> route.handler().hasMethodAnnotation(FreshSignIn.class)).toList();
    }

    /** Whom it is about is not asked before the sign-in is fresh, so any id does. */
    private static Visitor.Answer send(Visitor visitor, Route route) {
        var address = route.pattern().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return route.writes()
                ? visitor.raw("POST", address, Map.of("_csrf", visitor.token(), "_form", "/accessibility"), Map.of("Sec-Fetch-Site", "same-origin"))
                : visitor.raw("GET", address, Map.of(), Map.of());
    }
}
