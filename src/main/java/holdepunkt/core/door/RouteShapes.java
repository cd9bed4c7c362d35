package holdepunkt.core.door;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer.Element;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Routes by how many parts they have, in which of them a word stands, and which words: the few shapes of one length are tried one after another. */
final class RouteShapes {

    private static final Pattern PLAIN = Pattern.compile("(/([^{}*?]+|\\{\\w+}))+");

    private final Map<Integer, Map<BitSet, Map<List<String>, List<RequestMappingInfo>>>> byLength = new HashMap<>();

    void add(RequestMappingInfo route) {
        var patterns = route.getPatternValues();
        if (patterns.size() != 1 || !PLAIN.matcher(patterns.iterator().next()).matches()) {
            return;
        }
        var parts = patterns.iterator().next().substring(1).split("/");
        var places = new BitSet();
        var words = new ArrayList<String>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].startsWith("{")) {
                places.set(i);
                words.add(parts[i]);
            }
        }
        byLength.computeIfAbsent(parts.length, length -> new HashMap<>()).computeIfAbsent(places, shape -> new HashMap<>())
                .computeIfAbsent(words, same -> new ArrayList<>()).add(route);
    }

    /** @param address taken apart, with a slash before each part @return those of the same shape and words, by whatever method; others may fit as well where their patterns are not plain */
    List<RequestMappingInfo> like(List<Element> address) {
        var like = new ArrayList<RequestMappingInfo>();
        byLength.getOrDefault(address.size() % 2 == 0 ? address.size() / 2 : -1, Map.of()).forEach((places, routes) -> like.addAll(routes.getOrDefault(words(address, places), List.of())));
        return like;
    }

    private static List<String> words(List<Element> address, BitSet places) {
        return places.stream().mapToObj(place -> address.get(2 * place + 1) instanceof PathSegment part ? part.valueToMatch() : "/").toList();
    }
}
