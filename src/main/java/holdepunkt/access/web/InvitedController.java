package holdepunkt.access.web;

import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.door.Viewers;
import holdepunkt.core.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Someone was given a code. The page says nothing of who gave it, nor whether the code is good, before they have signed in. */
@Controller
class InvitedController {

    @GetMapping("/invited")
    @OpenToAll(because = "whoever was invited has no sign-in yet, and the page tells nothing")
    ModelAndView show(Page page) {
        return page.show("access/invited", "access.invited.title");
    }

    @PostMapping("/invited")
    @OpenToAll(because = "keeps the code through the sign-in and answers every code alike")
    ModelAndView keep(HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String code) {
        var typed = code.replaceAll("[^0-9A-Za-z]", "");
        response.addHeader(HttpHeaders.SET_COOKIE, InvitedCookie.holding(typed.substring(0, Math.min(40, typed.length()))));
        return new ModelAndView(Viewers.of(request) == null ? "redirect:/sign-in" : "redirect:/sign-in?fresh=1&to=/parts");
    }
}
