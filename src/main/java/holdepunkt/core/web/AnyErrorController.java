package holdepunkt.core.web;

import holdepunkt.core.door.OpenToAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong before any controller was reached ends on the same pages as everything else. */
@Controller
class AnyErrorController implements ErrorController {

    private final ErrorPages errors;

    AnyErrorController(ErrorPages errors) {
        this.errors = errors;
    }

    @RequestMapping("/error")
    @OpenToAll(because = "says only that something did not go")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        return errors.answer(request, response, code(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
    }

    /** A code of which there is no page is told as the nearest that has one. */
    private static int code(Object status) {
        return switch (status instanceof Integer given ? given : 404) {
            case 403 -> 403;
            case 400, 415, 422 -> 422;
            case 411, 413 -> 413;
            case 429, 503 -> (Integer) status;
            case 401, 404, 405, 406, 410 -> 404;
            default -> 500;
        };
    }
}
