package holdepunkt.core.web;

import holdepunkt.core.BrokenRule;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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
        if (request.getAttribute(Typed.ATTRIBUTE) != null) {
            return errorPages.answer(request, response, 422);
        }
        response.setStatus(422);
        forward(request, response, formPath(request), new Typed(Typed.of(request.getParameterMap()), errors, false));
        return new ModelAndView();
    }

    static void forward(HttpServletRequest request, HttpServletResponse response, String path, Typed typed) {
        request.setAttribute(Typed.ATTRIBUTE, typed);
        try {
            request.getRequestDispatcher(path).forward(new AsGet(request), response);
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
        AsGet(HttpServletRequest request) {
            super(request);
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
