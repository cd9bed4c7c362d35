package holdepunkt.intake.newcomer.web;

import holdepunkt.access.Newcomer;
import holdepunkt.access.NewcomerCookie;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.web.Page;
import holdepunkt.core.web.Texts;
import holdepunkt.intake.AskingForOneself;
import holdepunkt.intake.newcomer.Knock;
import holdepunkt.intake.newcomer.Knocking;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whoever signed in and is known to nobody here may ask for a meeting. Without such a sign-in these pages only lead to it. */
@Controller
class NewcomerController {

    private static final ModelAndView TO_SIGN_IN = new ModelAndView("redirect:/sign-in");

    private final NewcomerCookie cookie;
    private final Knocking knocking;

    NewcomerController(NewcomerCookie cookie, Knocking knocking) {
        this.cookie = cookie;
        this.knocking = knocking;
    }

    record NewcomerForm(@NotBlank @Size(max = 120) String name, @NotBlank @Size(max = 200) String reach, @Size(max = 1000) @Nullable String why,
                        @Nullable String area) {}

    @GetMapping("/new-here")
    @OpenToAll(because = "nobody here knows whoever signed in; the page tells nothing of anybody")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response, Page page) {
        var who = newcomer(request);
        if (who.isEmpty()) {
            return page.typed().values().isEmpty() ? TO_SIGN_IN : form(page, false, true);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.holding(who.get()));
        var asked = knocking.last(who.get());
        if (asked.filter(Knock::open).isPresent()) {
            return new ModelAndView("redirect:/new-here/receipt");
        }
        return form(page, asked.isPresent(), false);
    }

    /** @param ended whether the sign-in ended while she wrote: what she wrote is on her own screen, to be sent once she has signed in beside it */
    private ModelAndView form(Page page, boolean asked, boolean ended) {
        var areas = new LinkedHashMap<String, String>();
        knocking.areas().forEach((area, name) -> areas.put(area.toString(), name));
        return page.show("intake/newcomer", "newcomer.title", "areas", areas, "asked", asked, "ended", ended);
    }

    @PostMapping("/new-here")
    @OpenToAll(because = "asks for the human of this very sign-in alone, and answers the known and the unknown alike")
    ModelAndView ask(HttpServletRequest request, Page page, @Valid NewcomerForm form) {
        var who = newcomer(request).orElseThrow(() -> BrokenRule.of("newcomer.rule.ended"));
        if (knocking.last(who).filter(Knock::open).isEmpty()) {
            knocking.ask(area(form.area()), who, new AskingForOneself.Wish(PersonText.of(form.name()), PersonText.of(form.reach()),
                    PersonText.of(form.why() == null ? "" : form.why()), page.lang()));
        }
        return new ModelAndView("redirect:/new-here/receipt");
    }

    /** Shown once for each sign-in: on a borrowed phone nobody finds it afterwards. */
    @GetMapping("/new-here/receipt")
    @OpenToAll(because = "tells whoever signed in what they asked themselves, and by when they are answered")
    ModelAndView receipt(HttpServletRequest request, HttpServletResponse response, Page page) {
        var found = newcomer(request).flatMap(knocking::receipt);
        if (found.isEmpty()) {
            return TO_SIGN_IN;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.empty());
        return page.show("intake/newcomerReceipt", "newcomer.receipt.title", "knocked", found.get(), "today", LocalDate.now(Texts.NORWAY));
    }

    /** Whoever has got a page of their own meanwhile is nobody new: they sign in again, and are led to it. */
    private Optional<Newcomer> newcomer(HttpServletRequest request) {
        return cookie.in(request).filter(who -> !knocking.isKnown(who));
    }

    private AreaId area(@Nullable String chosen) {
        Map<AreaId, String> areas = knocking.areas();
        Optional<AreaId> one = areas.keySet().stream().filter(area -> areas.size() == 1 || area.toString().equals(chosen)).findFirst();
        return one.orElseThrow(() -> areas.isEmpty() ? BrokenRule.of("newcomer.rule.nowhere") : new BrokenRule("newcomer.rule.area", "area"));
    }
}
