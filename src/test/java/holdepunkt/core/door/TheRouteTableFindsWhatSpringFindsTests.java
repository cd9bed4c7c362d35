package holdepunkt.core.door;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Staged;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Our shorter search against Spring's own, over the same controllers: every route with ids in it, and each bent in the ways addresses are. */
@Staged
class TheRouteTableFindsWhatSpringFindsTests {

    private static final long SEED = 20261122;

    @Autowired
    ApplicationContext parts;

    @Test
    void whateverTheAddress() {
        var ours = parts.getBean(RouteTable.class);
        var springs = new RequestMappingHandlerMapping();
        springs.setApplicationContext(parts);
        springs.afterPropertiesSet();
        var random = new Random(SEED);
        long cases = 0;
        var wrong = new ArrayList<String>();
        for (var pattern : ours.getHandlerMethods().keySet().stream().flatMap(route -> route.getPatternValues().stream()).sorted().toList()) {
            var address = pattern.replaceAll("\\{\\w+}", new UUID(random.nextLong(), random.nextLong()).toString());
            for (var bent : bent(address, random)) {
                for (var method : List.of("GET", "POST", "HEAD", "PUT")) {
                    cases++;
                    if (!found(ours, method, bent).equals(found(springs, method, bent))) {
                        wrong.add(method + " " + bent + ": " + found(ours, method, bent) + ", Spring " + found(springs, method, bent));
                    }
                }
            }
        }
        wrong.stream().limit(10).forEach(System.out::println);
        Guards.report("route-table", cases, wrong.size(), 15_000, SEED);
    }

    private static List<String> bent(String address, Random random) {
        var parts = address.split("/");
        int cut = 1 + random.nextInt(Math.max(1, parts.length - 1));
        var without = String.join("/", List.of(parts).subList(0, Math.min(cut, parts.length)));
        return List.of(address, address + "/", "/" + address, address + "/more", address.toUpperCase(java.util.Locale.ROOT), address + ";a=b", address.replaceFirst("e", "%65"),
                without.isEmpty() ? "/" : without);
    }

    private static String found(RequestMappingHandlerMapping table, String method, String address) {
        var request = new MockHttpServletRequest(method, address);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return said(table.getHandler(request));
        } catch (Exception refused) {
            return refused.getClass().getSimpleName() + " " + refused.getMessage();
        }
    }

    private static String said(org.springframework.web.servlet.@Nullable HandlerExecutionChain chain) {
        return chain == null ? "nothing" : chain.getHandler().toString();
    }
}
