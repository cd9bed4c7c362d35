package holdepunkt.diary.web;

import holdepunkt.core.web.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be pointed at instead of written. The first says nothing, so that a choice can be taken back without a script. */
public final class Choices {

    private Choices() {}

    public static <T> Map<String, String> of(Page page, String key, T[] values, Function<T, String> code) {
        var choices = new LinkedHashMap<String, String>(Map.of("none", page.t(key + "none")));
        Stream.of(values).map(code).forEach(one -> choices.put(one, page.t(key + one)));
        return choices;
    }
}
