package holdepunkt.access.web;

import holdepunkt.access.Parts;
import holdepunkt.access.SignInCookie;
import holdepunkt.access.SignIns;
import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Choosing which part one is here in: at work, on one's own page, close to somebody. Never two at once. */
@Controller
class PartController {

    private final Parts parts;
    private final SignIns signIns;

    PartController(Parts parts, SignIns signIns) {
        this.parts = parts;
        this.signIns = signIns;
    }

    @GetMapping("/parts")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page) {
        return page.show("access/parts", "access.parts.title", "parts", parts.mine(), "now", viewer.account());
    }

    @PostMapping("/parts/{part}")
    @OpenMine
    ModelAndView change(@PathVariable UUID part, @CookieValue(SignInCookie.NAME) String cookie, HttpServletResponse response) {
        var token = signIns.change(cookie, new AccountId(part)).orElseThrow(NotOpen::new);
        response.addHeader(HttpHeaders.SET_COOKIE, SignInCookie.holding(token));
        return new ModelAndView("redirect:/");
    }
}
