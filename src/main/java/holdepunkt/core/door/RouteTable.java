package holdepunkt.core.door;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer.Element;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the route an address belongs to. Spring holds an address with an id in it against every pattern there is, and among seven hundred that is a fifth
 * of what a short answer costs; nearly all fall away by the words they begin with or by how many parts they have.
 */
public class RouteTable extends RequestMappingHandlerMapping {

    private static final Pattern PLAIN = Pattern.compile("(/([^{}*?]+|\\{\\w+}))+");

    private final Map<RequestMappingInfo, Parts> plain = new ConcurrentHashMap<>();

    /** The parts of a pattern in order, as an address is taken apart: a slash before each. @param words null where anything may stand */
    private record Parts(@Nullable String[] words) {

        static Parts of(String pattern) {
            var words = pattern.substring(1).split("/");
            for (int i = 0; i < words.length; i++) {
                words[i] = words[i].startsWith("{") ? null : words[i];
            }
            return new Parts(words);
        }

        boolean mayBe(List<Element> address) {
            if (address.size() != 2 * words.length) {
                return false;
            }
            for (int i = 0; i < words.length; i++) {
                if (words[i] != null && !(address.get(2 * i + 1) instanceof PathSegment segment && segment.valueToMatch().equals(words[i]))) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo route) {
        super.registerHandlerMethod(handler, method, route);
        var patterns = route.getPatternValues();
        if (patterns.size() == 1 && PLAIN.matcher(patterns.iterator().next()).matches()) {
            plain.put(route, Parts.of(patterns.iterator().next()));
        }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
        var parts = plain.get(route);
        if (parts != null && !parts.mayBe(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements())) {
            return null;
        }
        return super.getMatchingMapping(route, request);
    }
}
