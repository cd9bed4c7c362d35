package holdepunkt.core.door;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.NotOpen;
import holdepunkt.core.PersonId;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Reads the door of a route and makes of it the act that is asked for. */
@Component
public class Doors {

    private final List<CodeDoor> codes;

    Doors(List<CodeDoor> codes) {
        this.codes = codes;
    }

    /** @return empty where the route is open to all */
    Optional<Act> act(HandlerMethod handler, HttpServletRequest request) {
        if (handler.hasMethodAnnotation(OpenToAll.class)) {
            return Optional.empty();
        }
        var door = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var route = request.getMethod() + " " + door;
        var byCode = handler.getMethodAnnotation(OpenByCode.class);
        if (byCode != null) {
            return Optional.of(byCode(byCode.value(), route, request));
        }
        var viewer = Viewers.of(request);
        if (viewer == null) {
            throw new NotSignedIn();
        }
        if (handler.hasMethodAnnotation(FreshSignIn.class) && !viewer.isFresh()) {
            throw new NotFresh();
        }
        var person = handler.getMethodAnnotation(OpenPerson.class);
        if (person != null) {
            return Optional.of(Act.about(viewer, route, person.value(), action(person, request), new PersonId(id(request, "person"))));
        }
        var own = handler.getMethodAnnotation(OpenOwn.class);
        if (own != null) {
            return Optional.of(Act.about(viewer, route, own.value(), writes(request) ? Action.WRITE : Action.SEE, herself(viewer)));
        }
        var mine = handler.getMethodAnnotation(OpenMine.class);
        if (mine != null) {
            return Optional.of(mine(viewer, route, List.of(mine.roles())));
        }
        var unit = handler.getMethodAnnotation(OpenUnit.class);
        if (unit != null) {
            return Optional.of(unit(viewer, route, new UnitId(id(request, "unit")), List.of(unit.roles())));
        }
        throw new IllegalStateException(handler + " has no door");
    }

    private static PersonId herself(Viewer viewer) {
        if (viewer.self() == null) {
            throw new NotOpen();
        }
        return viewer.self();
    }

    private static Act mine(Viewer viewer, String route, List<String> roles) {
        if (!roles.isEmpty() && roles.stream().noneMatch(viewer::worksAs)) {
            throw new NotOpen();
        }
        return Act.mine(viewer, route);
    }

    private static Act unit(Viewer viewer, String route, UnitId unit, List<String> roles) {
        boolean there = viewer.works().stream().anyMatch(work -> work.unit().equals(unit) && (roles.isEmpty() || roles.contains(work.role())));
        if (!there) {
            throw new NotOpen();
        }
        return Act.mine(viewer, route);
    }

    private Act byCode(String kind, String route, HttpServletRequest request) {
        var code = variables(request).getOrDefault("code", "");
        return codes.stream().filter(door -> door.kind().equals(kind)).findFirst().flatMap(door -> door.open(code, route, writes(request)))
                .orElseThrow(NotOpen::new);
    }

    private static Action action(OpenPerson door, HttpServletRequest request) {
        return door.action().length > 0 ? door.action()[0] : writes(request) ? Action.WRITE : Action.SEE;
    }

    /** Whether a request may change something. */
    public static boolean writes(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    /** An id that is none is as foreign as any other. */
    private static UUID id(HttpServletRequest request, String name) {
        try {
            return UUID.fromString(variables(request).getOrDefault(name, ""));
        } catch (IllegalArgumentException e) {
            throw new NotOpen();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        return (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    }
}
