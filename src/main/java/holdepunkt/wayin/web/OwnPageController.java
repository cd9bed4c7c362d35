package holdepunkt.wayin.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.page.Headers;
import holdepunkt.wayin.GivingOwnPages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A page of her own, given by her fixed contact. */
@Controller
class OwnPageController {

    private final GivingOwnPages giving;
    private final Headers headers;
    private final OwnAddress address;

    OwnPageController(GivingOwnPages giving, Headers headers, OwnAddress address) {
        this.giving = giving;
        this.headers = headers;
        this.address = address;
    }

    @GetMapping("/people/{person}/own-page")
    @FreshSignIn
    @OpenPerson("way_in")
    ModelAndView show(Opening opening, Page page, HttpServletRequest request) {
        return page.show("wayin/ownPage", "wayin.ownPage.title", "opening", opening, "header", headers.of(opening), "hers", giving.isHers(opening),
                "code", giving.waiting(opening).orElse(null), "place", address.of(request) + "/invited");
    }

    @PostMapping("/people/{person}/own-page")
    @FreshSignIn
    @OpenPerson("way_in")
    ModelAndView give(Opening opening, @RequestParam(defaultValue = "") String shown) {
        giving.give(opening, headers.of(opening), shown);
        return new ModelAndView("redirect:/people/" + opening.person() + "/own-page");
    }
}
