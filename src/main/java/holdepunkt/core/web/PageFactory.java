package holdepunkt.core.web;

import holdepunkt.core.door.Viewers;
import holdepunkt.core.Opening;
import holdepunkt.core.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Page} of a request. */
@Component
class PageFactory {

    private final MessageSource messages;
    private final Assets assets;
    private final List<NavEntry> menu;

    PageFactory(MessageSource messages, Assets assets, List<NavEntry> menu) {
        this.messages = messages;
        this.assets = assets;
        this.menu = menu.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
    }

    Page of(HttpServletRequest request) {
        var viewer = Viewers.of(request);
        var texts = texts(request);
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var path = pathOf(request);
        var typed = request.getAttribute(Typed.ATTRIBUTE) instanceof Typed given ? given : Typed.NOTHING;
        return new Page(texts.t("core.product"), texts.language(), texts, viewer == null ? null : badge(viewer, texts, request), csrf.getParameterName(),
                csrf.getToken(), assets, viewer == null || viewer.byCode() != null ? List.of() : nav(viewer, texts, path), path, typed, new Page.Watch());
    }

    Texts texts(HttpServletRequest request) {
        return new Texts(messages, Language.of(request));
    }

    private List<NavLink> nav(Viewer viewer, Texts texts, String path) {
        return menu.stream().map(entry -> entry.forViewer(viewer)).flatMap(Optional::stream)
                .map(entry -> new NavLink(entry.href(), texts.t(entry.key()), path.equals(entry.href()))).toList();
    }

    private static ViewerBadge badge(Viewer viewer, Texts texts, HttpServletRequest request) {
        var where = viewer.works().stream().map(work -> texts.t("core.role." + work.role()) + ", " + work.unitName()).collect(Collectors.joining(" · "));
        var left = viewer.endsAt().equals(Instant.MAX) ? 0 : Duration.between(Instant.now(), viewer.endsAt()).toSeconds();
        return new ViewerBadge(viewer.byCode() == null ? viewer.name() : texts.t("core.byCode"), viewer.isPerson() || viewer.byCode() != null, where,
                viewer.idle().toSeconds(), left, request.getAttribute(Opening.class.getName()) instanceof Opening opening && opening.onBehalf());
    }

    static String pathOf(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
