package holdepunkt.wayin.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.paper.QrSquare;
import holdepunkt.core.web.Page;
import holdepunkt.people.page.Headers;
import holdepunkt.wayin.GivenCode;
import holdepunkt.wayin.HandingOverCodes;
import holdepunkt.wayin.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A code for her: made by a helper who knows her, shown to that helper alone, on a page that can be printed. */
@Controller
class WaysInController {

    private final HandingOverCodes codes;
    private final Headers headers;
    private final Passkeys passkeys;
    private final OwnAddress address;

    WaysInController(HandingOverCodes codes, Passkeys passkeys, Headers headers, OwnAddress address) {
        this.codes = codes;
        this.passkeys = passkeys;
        this.headers = headers;
        this.address = address;
    }

    @GetMapping("/people/{person}/ways-in")
    @FreshSignIn
    @OpenPerson("way_in")
    ModelAndView show(Opening opening, Page page, HttpServletRequest request) {
        var given = codes.of(opening);
        var mine = given.stream().filter(code -> code.digits() != null).findFirst();
        var place = address.of(request) + "/code";
        return page.show("wayin/waysIn", "wayin.title", "opening", opening, "header", headers.of(opening), "codes", given, "passkeys", passkeys.of(opening), "place", place,
                "digits", mine.map(GivenCode::digits).orElse(""), "until", mine.map(code -> page.when(code.endsAt())).orElse(""),
                "square", mine.map(code -> QrSquare.of(place + "#" + code.digits().replace(" ", ""))).orElse(null));
    }

    @PostMapping("/people/{person}/ways-in")
    @FreshSignIn
    @OpenPerson("way_in")
    ModelAndView give(Opening opening) {
        codes.give(opening, headers.of(opening));
        return back(opening);
    }

    @PostMapping("/people/{person}/ways-in/{code}/end")
    @OpenPerson("way_in")
    ModelAndView end(Opening opening, @PathVariable UUID code) {
        codes.end(opening, code);
        return back(opening);
    }

    private static ModelAndView back(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/ways-in");
    }
}
