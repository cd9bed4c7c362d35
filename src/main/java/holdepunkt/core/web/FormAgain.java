package holdepunkt.core.web;

import holdepunkt.core.BrokenRule;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the form that was not accepted again, at the page it came from, with what was typed and the reason beside each field. The page is opened
 * through its own door, so nothing is shown that the viewer could not have opened herself.
 */
@Component
class FormAgain {

    static final String FIELD = "_form";

    private final PageFactory pages;
    private final ErrorPages errorPages;

    FormAgain(PageFactory pages, ErrorPages errorPages) {
        this.pages = pages;
        this.errorPages = errorPages;
    }

    Map<String, String> errors(HttpServletRequest request, BrokenRule rule) {
        return Map.of(rule.field(), pages.texts(request).t(rule.key(), rule.arguments().toArray()));
    }

    Map<String, String> errors(HttpServletRequest request, BindException invalid) {
        var texts = pages.texts(request);
        var errors = new LinkedHashMap<String, String>();
        for (var error : invalid.getAllErrors()) {
            var field = error instanceof FieldError of ? of.getField() : "";
            errors.putIfAbsent(field, text(texts, error instanceof FieldError of && of.isBindingFailure(), error.getDefaultMessage(), error.getCode(), error.getArguments()));
        }
        return errors;
    }

    private static String text(Texts texts, boolean unreadable, @Nullable String message, @Nullable String code, Object @Nullable [] arguments) {
        if (!unreadable && message != null && message.startsWith("{")) {
            return texts.t(message.substring(1, message.length() - 1), arguments == null ? new Object[0] : arguments);
        }
        return switch (code == null ? "" : code) {
            case "NotBlank", "NotNull", "NotEmpty", "AssertTrue" -> texts.t("core.error.missing");
            case "Size" -> texts.t("core.error.tooLong", arguments == null ? 0 : arguments[1]);
            case "typeMismatch" -> texts.t("core.error.unreadable");
            default -> texts.t("core.error.unreadable");
        };
    }

    @Nullable ModelAndView show(HttpServletRequest request, HttpServletResponse response, Map<String, String> errors) {
        return show(request, response, 422, errors, Typed.Why.REFUSED);
    }

    /** The form as it stands now with what this viewer changed in it, and both texts where somebody else changed the same. */
    @Nullable ModelAndView clash(HttpServletRequest request, HttpServletResponse response) {
        return show(request, response, 409, Map.of(), Typed.Why.CLASHED);
    }

    private @Nullable ModelAndView show(HttpServletRequest request, HttpServletResponse response, int status, Map<String, String> errors, Typed.Why why) {
        if (request.getAttribute(Typed.ATTRIBUTE) != null) {
            return errorPages.answer(request, response, 422);
        }
        response.setStatus(status);
        var sent = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, given) -> sent.put(name, List.of(given)));
        forward(request, response, formPath(request), Typed.of(sent, errors, why));
        return new ModelAndView();
    }

    static void forward(HttpServletRequest request, HttpServletResponse response, String path, Typed typed) {
        request.setAttribute(Typed.ATTRIBUTE, typed);
        try {
            request.getRequestDispatcher(path).forward(new AsGet(request, path), response);
        } catch (ServletException | IOException e) {
            throw new IllegalStateException("the form could not be shown again", e);
        }
    }

    /** The page the form stood on; a form that does not say, or says a place outside, leads home. */
    String formPath(HttpServletRequest request) {
        var given = request.getParameter(FIELD);
        boolean inside = given != null && given.startsWith("/") && !given.startsWith("//") && !given.contains("\\") && !given.contains("..");
        return inside ? given : "/";
    }

    private static final class AsGet extends HttpServletRequestWrapper {
        private final Map<String, Long> named;

        AsGet(HttpServletRequest request, String path) {
            super(request);
            named = Arrays.stream(path.substring(path.indexOf('?') + 1).split("&")).collect(Collectors.groupingBy(pair -> pair.split("=", 2)[0], Collectors.counting()));
        }

        /** What the page's own address says comes first, and counts alone; what a field of the form says under the same name does not. */
        @Override
        public String @Nullable [] getParameterValues(String name) {
            var all = super.getParameterValues(name);
            return all == null || !named.containsKey(name) ? all : Arrays.copyOf(all, Math.min(all.length, named.get(name).intValue()));
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return name.equals(RequestDispatcher.ERROR_EXCEPTION) ? null : super.getAttribute(name);
        }
    }
}
