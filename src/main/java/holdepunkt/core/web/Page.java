package holdepunkt.core.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
 * @param watch whether the form being written edits a text with a version
 */
public record Page(String title, String lang, Texts texts, @Nullable ViewerBadge viewer, String csrfName, String csrfToken, Assets assets,
                   List<NavLink> nav, String path, Typed typed, Watch watch) {

    public String t(String key, Object... arguments) {
        return texts.t(key, arguments);
    }

    public String date(LocalDate date) {
        return texts.date(date);
    }

    /** With its year. */
    public String day(LocalDate date) {
        return texts.day(date);
    }

    public String when(Instant instant) {
        return texts.when(instant);
    }

    /** When something ends: the day alone where it lasts that whole day. */
    public String by(Instant end) {
        return texts.by(end);
    }

    /** A new number for each form shown: sending the same form twice has one effect. */
    public String onceKey() {
        return UUID.randomUUID().toString();
    }

    /**
     * A form begins. What was not accepted is still written over what its writer saw, however often it is shown again.
     *
     * @param version of the text it edits as that stands now; null for a form that edits none
     * @return the version it is sent with
     */
    public @Nullable String version(@Nullable Object version) {
        watch.begins(version != null);
        return version == null ? null : typed.clashed() ? version.toString() : typed.seen().getOrDefault(Typed.VERSION, version.toString());
    }

    /** Tells what a field of a text with a version showed; null where there is nothing to tell. */
    public @Nullable String mark(String field, @Nullable Object kept) {
        if (!watch.on()) {
            return null;
        }
        return typed.clashed() || typed.seen().isEmpty() ? Typed.Merge.mark(kept) : typed.seen().get(Typed.WAS + field);
    }

    /** As {@link #mark}, of boxes. @param chosen the values of those that are */
    public @Nullable String marks(String field, Collection<String> chosen) {
        if (!watch.on() || chosen.isEmpty() && typed.seen().isEmpty()) {
            return null;
        }
        return typed.clashed() || typed.seen().isEmpty() ? String.join(",", chosen) : typed.seen().get(Typed.WAS + field);
    }

    /** Somebody else saved in between: this is the form with both in it. */
    public boolean clashed() {
        return typed.clashed();
    }

    /** Both wrote in this field, and not the same. */
    public boolean clash(String field, @Nullable Object kept) {
        return typed.clashed() && typed.merge(field, kept).clashes();
    }

    /** Somebody else wrote in this field, and this viewer left it as she saw it. */
    public boolean taken(String field, @Nullable Object kept) {
        return typed.clashed() && typed.merge(field, kept).taken();
    }

    /** What stands in a field: what was typed if it was not accepted, otherwise what is kept. */
    public String value(String field, @Nullable Object kept) {
        if (typed.clashed()) {
            return typed.merge(field, kept).value();
        }
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
        boolean mine = given != null && given.contains(value);
        boolean untouched = typed.clashed() && mine == List.of(typed.seen().getOrDefault(Typed.WAS + field, "").split(",")).contains(value);
        return untouched ? kept : mine;
    }

    public @Nullable String error(String field) {
        return typed.errors().get(field);
    }

    /** As {@link #error(String)}, and remembers what its field is called. */
    public @Nullable String error(String field, String label) {
        watch.labels.put(field, label);
        return error(field);
    }

    public Map<String, String> errors() {
        return typed.errors();
    }

    /** An error as the list above the form tells it: with what its field is called, which is known when the page has been drawn once. */
    public String told(String field) {
        var label = watch.labels.get(field);
        return label == null ? errors().get(field) : label + (label.endsWith("?") ? " " : ": ") + errors().get(field);
    }

    public Page titled(String text) {
        return new Page(text, lang, texts, viewer, csrfName, csrfToken, assets, nav, path, typed, watch);
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

    /**
     * What is known of the page while it is drawn: what its fields are called, and whether the form being written now edits a text with a version.
     * Then it says what each field showed, so that two who write at once can be told apart.
     */
    public static final class Watch {

        private final Map<String, String> labels = new HashMap<>();
        private boolean on;

        void begins(boolean versioned) {
            on = versioned;
        }

        boolean on() {
            return on;
        }
    }
}
