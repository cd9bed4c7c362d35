package holdepunkt.core.web;

import holdepunkt.core.door.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.WebUtils;

/** Bokmål, nynorsk or English: as chosen on this device, else as the account says, else as the browser asks. */
public final class Language {

    public static final List<String> ALL = List.of("nb", "nn", "en");
    public static final String COOKIE = "__Host-language";

    private Language() {}

    public static String of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null && ALL.contains(cookie.getValue())) {
            return cookie.getValue();
        }
        var viewer = Viewers.of(request);
        return viewer != null ? viewer.language() : asked(request);
    }

    private static String asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return "nb";
        }
        var wanted = java.util.Collections.list(request.getLocales()).stream().map(Locale::getLanguage).map(word -> word.equals("no") ? "nb" : word);
        return wanted.filter(ALL::contains).findFirst().orElse("nb");
    }
}
