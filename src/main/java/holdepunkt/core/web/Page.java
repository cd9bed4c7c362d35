package holdepunkt.core.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * What every page needs besides what it is about. A controller takes it as an argument and shows its template with it.
 *
 * @param viewer null when nobody is signed in
 * @param path the page's own address with its query, where a form that was not accepted is shown again
 * @param typed what was typed in the form that was not accepted, if this is it
 */
public record Page(String title, String lang, Texts texts, @Nullable ViewerBadge viewer, String csrfName, String csrfToken, Assets assets,
                   List<NavLink> nav, String path, Typed typed) {

    public String t(String key, Object... arguments) {
        return texts.t(key, arguments);
    }

    public String date(LocalDate date) {
        return texts.date(date);
    }

    public String when(Instant instant) {
        return texts.when(instant);
    }

    /** A new number for each form shown: sending the same form twice has one effect. */
    public String onceKey() {
        return UUID.randomUUID().toString();
    }

    /** What stands in a field: what was typed if it was not accepted, otherwise what is kept. */
    public String value(String field, @Nullable Object kept) {
        var again = typed.value(field);
        if (again != null) {
            return again;
        }
        return kept == null || typed != Typed.NOTHING && typed.values().size() > 0 ? "" : kept.toString();
    }

    /** Whether a box or radio of this value is chosen. */
    public boolean chosen(String field, String value, boolean kept) {
        if (typed.values().isEmpty()) {
            return kept;
        }
        var given = typed.values().get(field);
        return given != null && given.contains(value);
    }

    public @Nullable String error(String field) {
        return typed.errors().get(field);
    }

    public Map<String, String> errors() {
        return typed.errors();
    }

    public Page titled(String text) {
        return new Page(text, lang, texts, viewer, csrfName, csrfToken, assets, nav, path, typed);
    }

    /**
     * Shows a template of {@code src/main/jte} with this page and what it is about.
     *
     * @param template as in {@code people/home}
     * @param titleKey message key of the title; it never names a service or a subject
     * @param about names and values in turn
     */
    public ModelAndView show(String template, String titleKey, Object... about) {
        var model = new LinkedHashMap<String, Object>();
        model.put("page", titled(t(titleKey)));
        for (int i = 0; i < about.length; i += 2) {
            model.put((String) about[i], about[i + 1]);
        }
        return new ModelAndView(template, model);
    }
}
