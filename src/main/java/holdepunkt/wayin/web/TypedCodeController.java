package holdepunkt.wayin.web;

import holdepunkt.access.SignInCookie;
import holdepunkt.access.SignIns;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.web.Page;
import holdepunkt.wayin.ComingIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** Where a code is typed. Reading the page uses nothing up: a link that is looked at by a machine on its way must not burn it. */
@Controller
class TypedCodeController {

    private final ComingIn comingIn;
    private final SignIns signIns;

    TypedCodeController(ComingIn comingIn, SignIns signIns) {
        this.comingIn = comingIn;
        this.signIns = signIns;
    }

    @GetMapping("/code")
    @OpenToAll(because = "one must come here to come in by a code")
    ModelAndView show(Page page) {
        return page.show("wayin/code", "wayin.code.title");
    }

    @PostMapping("/code")
    @OpenToAll(because = "whoever holds a code is nobody yet; the code says who")
    ModelAndView comeIn(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var token = comingIn.byCode(code).orElseThrow(() -> new BrokenRule("wayin.rule.code", "code"));
        var before = WebUtils.getCookie(request, SignInCookie.NAME);
        if (before != null) {
            signIns.end(before.getValue());
        }
        response.addHeader(HttpHeaders.SET_COOKIE, SignInCookie.holding(token));
        return new ModelAndView("redirect:/");
    }
}
