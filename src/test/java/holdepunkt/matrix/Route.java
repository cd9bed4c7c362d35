package holdepunkt.matrix;

import holdepunkt.access.PolicyLines;
import holdepunkt.core.Action;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.door.OpenUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address and method the product answers, with the door in front of it. */
record Route(String method, String pattern, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final PolicyLines POLICY = PolicyLines.read();

    static List<Route> of(ApplicationContext parts) {
        var routes = new ArrayList<Route>();
        parts.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, handler) ->
                mapping.getPatternValues().forEach(pattern -> mapping.getMethodsCondition().getMethods()
                        .forEach(method -> routes.add(new Route(method.name(), pattern, handler)))));
        routes.sort(Comparator.comparing(Route::pattern).thenComparing(Route::method));
        return routes;
    }

    boolean writes() {
        return !method.equals("GET");
    }

    boolean isAboutAPerson() {
        return handler.hasMethodAnnotation(OpenPerson.class);
    }

    /** At an address that names nobody: it is about whoever is signed in as herself. */
    boolean isHerOwn() {
        return handler.hasMethodAnnotation(OpenOwn.class);
    }

    boolean isByCode() {
        return handler.hasMethodAnnotation(OpenByCode.class);
    }

    /** What kind of code opens it. */
    String kind() {
        return handler.getMethodAnnotation(OpenByCode.class).value();
    }

    boolean isForAll() {
        return handler.hasMethodAnnotation(OpenToAll.class);
    }

    /** Whether the policy opens this route to whoever has the ground. */
    boolean opensTo(String ground) {
        var door = handler.getMethodAnnotation(OpenPerson.class);
        var action = door.action().length > 0 ? door.action()[0] : writes() ? Action.WRITE : Action.SEE;
        return POLICY.lines().stream().anyMatch(line -> line.ground().equals(ground) && line.dataClass().equals(door.value())
                && line.actions().contains(action.name().toLowerCase(Locale.ROOT)));
    }

    /** The roles its door lets in; empty where that is anyone signed in. */
    List<String> roles() {
        if (isHerOwn()) {
            return List.of("the person herself");
        }
        var mine = handler.getMethodAnnotation(OpenMine.class);
        return mine != null ? List.of(mine.roles()) : List.of(handler.getMethodAnnotation(OpenUnit.class).roles());
    }

    /** Whether the door names roles, or that it needs none. */
    boolean namesRoles() {
        return handler.hasMethodAnnotation(OpenMine.class) || handler.hasMethodAnnotation(OpenUnit.class);
    }

    /** As {@link #roles}, as somebody has thought it over; a door that is in no table is nobody's. */
    List<String> reviewedRoles() {
        return namesRoles() ? ReviewedRoles.all().getOrDefault(toString(), List.of("nobody")) : roles();
    }

    List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /** Whether its forms are counted; leaving and choosing a language may be sent as often as one likes. */
    boolean isKept() {
        return !isForAll();
    }

    boolean fits(String address) {
        return address.split("\\?")[0].matches(pattern.replaceAll("\\{\\w+}", "[^/]+"));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
