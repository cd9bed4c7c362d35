package holdepunkt.access.web;

import holdepunkt.access.SignInCookie;
import holdepunkt.access.SignIns;
import holdepunkt.core.web.Language;
import holdepunkt.core.door.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** Leaving, and choosing a language: the two forms that stand on every page. */
@Controller
class SignOutController {

    /** Set by the script of the notebook while something waits on the phone, locked. */
    private static final String UNSENT = "__Host-unsent";

    private final SignIns signIns;

    SignOutController(SignIns signIns) {
        this.signIns = signIns;
    }

    @PostMapping("/sign-out")
    @OpenToAll(because = "leaving must always work, also when the sign-in has run out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, SignInCookie.NAME);
        if (cookie != null) {
            signIns.end(cookie.getValue());
        }
        response.addHeader(HttpHeaders.SET_COOKIE, SignInCookie.gone());
        response.addHeader(HttpHeaders.SET_COOKIE, FormsAcrossSignIn.keyGone());
        // What is not sent yet would be lost for good; nobody can read it where it lies, and it is sent at the next sign-in.
        response.setHeader("Clear-Site-Data", WebUtils.getCookie(request, UNSENT) == null ? "\"cache\", \"storage\"" : "\"cache\"");
        return new ModelAndView("redirect:/sign-in");
    }

    @PostMapping("/language")
    @OpenToAll(because = "the language of the page before sign-in")
    ModelAndView language(@RequestParam String language, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        var chosen = Language.ALL.contains(language) ? language : "nb";
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(Language.COOKIE, chosen).path("/").secure(true).httpOnly(true)
                .sameSite("Lax").maxAge(Duration.ofDays(365)).build().toString());
        return new ModelAndView("redirect:" + SignInController.inside(back));
    }
}
