package holdepunkt.shape;

import holdepunkt.access.PolicyLines;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.door.OpenUnit;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What must hold for a route. Each has a sample of its name in {@code badsamples.doors.BadController}. */
enum DoorRule {

    HAS_NO_DOOR(route -> doors(route) == 0),
    HAS_TWO_DOORS(route -> doors(route) > 1),
    GIVES_NO_REASON(route -> route.isAnnotationPresent(OpenToAll.class) && route.getAnnotation(OpenToAll.class).because().split(" ").length < 4),
    CHANGES_WITHOUT_ANYONE(route -> route.isAnnotationPresent(OpenToAll.class) && writes(route) && !changedByAnyone().containsAll(paths(route))),
    WRITES_BEFORE_THE_LOG(route -> route.isAnnotationPresent(ResponseBody.class) || AnnotatedElementUtils.hasAnnotation(route.getDeclaringClass(), ResponseBody.class)
            || !answers().contains(route.getReturnType())),
    NAMES_NO_PERSON(route -> route.isAnnotationPresent(OpenPerson.class) && !all(route, path -> path.matches("/people/\\{person}(/.*)?"))),
    NAMES_A_PERSON_AT_ANOTHER_DOOR(route -> doors(route) == 1 && !route.isAnnotationPresent(OpenPerson.class) && any(route, path -> path.contains("{person}"))),
    NAMES_NO_UNIT(route -> route.isAnnotationPresent(OpenUnit.class) && !all(route, path -> path.contains("{unit}"))),
    NAMES_NO_CODE(route -> route.isAnnotationPresent(OpenByCode.class) && !all(route, path -> path.contains("{code}"))),
    ASKS_FOR_A_CLASS_THE_POLICY_DOES_NOT_KNOW(route -> route.isAnnotationPresent(OpenPerson.class) && unknown(route.getAnnotation(OpenPerson.class).value())
            || route.isAnnotationPresent(OpenOwn.class) && unknown(route.getAnnotation(OpenOwn.class).value())),
    TAKES_EVERY_METHOD(route -> mapping(route).method().length == 0 && !ErrorController.class.isAssignableFrom(route.getDeclaringClass()));

    private static final List<Class<? extends Annotation>> DOORS = List.of(OpenPerson.class, OpenOwn.class, OpenMine.class, OpenUnit.class, OpenByCode.class, OpenToAll.class);

    private final Predicate<Method> broken;

    DoorRule(Predicate<Method> broken) {
        this.broken = broken;
    }

    boolean isBrokenBy(Method route) {
        return broken.test(route);
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Set<String> changedByAnyone() {
        return Set.of("/sign-out", "/language", "/invited", "/new-here", "/code", "/passkey");
    }

    /** What is drawn after the transaction has ended, or streams nothing but that something changed. */
    private static Set<Class<?>> answers() {
        return Set.of(ModelAndView.class, SseEmitter.class);
    }

    private static boolean unknown(String dataClass) {
        return PolicyLines.read().lines().stream().noneMatch(line -> line.dataClass().equals(dataClass));
    }

    private static long doors(Method route) {
        return DOORS.stream().filter(route::isAnnotationPresent).count();
    }

    private static boolean writes(Method route) {
        return Stream.of(mapping(route).method()).anyMatch(method -> !method.name().equals("GET"));
    }

    private static boolean all(Method route, Predicate<String> wanted) {
        return paths(route).stream().allMatch(wanted);
    }

    private static boolean any(Method route, Predicate<String> wanted) {
        return paths(route).stream().anyMatch(wanted);
    }

    private static List<String> paths(Method route) {
        var outer = AnnotatedElementUtils.findMergedAnnotation(route.getDeclaringClass(), RequestMapping.class);
        var start = outer == null || outer.path().length == 0 ? "" : outer.path()[0];
        return Stream.of(mapping(route).path()).map(path -> start + path).toList();
    }

    private static RequestMapping mapping(Method route) {
        return AnnotatedElementUtils.findMergedAnnotation(route, RequestMapping.class);
    }
}
