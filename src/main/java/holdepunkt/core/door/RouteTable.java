package holdepunkt.core.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the route an address belongs to. Spring holds an address with an id in it against every pattern there is, and among seven hundred that is a fifth
 * of what a short answer costs; here it is held against those with the same words in the same places. Where not exactly one fits, Spring is asked.
 */
public class RouteTable extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, HandlerMethod> handlers = new HashMap<>();
    private final RouteShapes shapes = new RouteShapes();

    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        handlers.putAll(getHandlerMethods());
        handlers.keySet().forEach(shapes::add);
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        var address = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements();
        var fitting = shapes.like(address).stream().map(route -> getMatchingMapping(route, request)).filter(Objects::nonNull).toList();
        var handler = fitting.size() == 1 ? handlers.get(fitting.getFirst()) : null;
        if (handler == null) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
        handleMatch(fitting.getFirst(), path, request);
        return handler;
    }
}
