package holdepunkt.core.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** A piece of a page that one module draws inside another's page. @param template begins with an underscore, as in {@code promises/_board} */
public record Fragment(String template, Map<String, Object> model) {

    /** @param about names and values in turn; the page itself is added as {@code page} */
    public static Fragment of(String template, Object... about) {
        var model = new LinkedHashMap<String, Object>();
        for (int i = 0; i < about.length; i += 2) {
            model.put((String) about[i], about[i + 1]);
        }
        return new Fragment(template, model);
    }
}
