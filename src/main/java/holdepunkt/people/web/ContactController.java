package holdepunkt.people.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.Leaving;
import holdepunkt.people.LettingGo;
import holdepunkt.people.TendingTies;
import holdepunkt.people.page.WhoWorksHere;
import holdepunkt.people.page.Contacts;
import holdepunkt.people.page.Headers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The fixed contact's own page: what she can do with it, and what the contact can. Each act is a row of its own. */
@Controller
class ContactController {

    private static final int LONGEST = 80;

    private final Contacts contacts;
    private final WhoWorksHere whoWorksHere;
    private final Headers headers;
    private final LettingGo lettingGo;
    private final TendingTies tending;
    private final Leaving leaving;

    ContactController(Contacts contacts, WhoWorksHere whoWorksHere, Headers headers, LettingGo lettingGo, TendingTies tending, Leaving leaving) {
        this.contacts = contacts;
        this.whoWorksHere = whoWorksHere;
        this.headers = headers;
        this.lettingGo = lettingGo;
        this.tending = tending;
        this.leaving = leaving;
    }

    record DeputyForm(@NotNull UUID deputy) {}

    record LeaveForm(@NotNull UUID successor, @Nullable Boolean asked) {}

    @GetMapping("/people/{person}/contact")
    @OpenPerson("network")
    ModelAndView show(Opening opening, Page page, @RequestParam(defaultValue = "") String q) {
        return page.show("people/contact", "people.contact.title", "opening", opening, "header", headers.of(opening), "contacts", contacts.all(opening),
                "choices", opening.own() ? Map.of() : choices(opening, page, q), "words", q);
    }

    private Map<String, String> choices(Opening opening, Page page, String typed) {
        var choices = new LinkedHashMap<String, String>();
        whoWorksHere.find(opening.area(), typed.length() > LONGEST ? "" : typed).stream().filter(one -> !one.account().equals(opening.viewer().account()))
                .forEach(one -> choices.put(one.account().toString(), page.t("people.colleague", one.name(), page.t("core.role." + one.role()), one.unit())));
        return choices;
    }

    @PostMapping("/people/{person}/contact/{tie}/letting-go")
    @OpenPerson(value = "network", action = Action.DECIDE)
    ModelAndView letGo(Opening opening, @PathVariable UUID tie) {
        lettingGo.letGo(opening, tie);
        return back(opening);
    }

    @PostMapping("/people/{person}/contact/return")
    @OpenPerson(value = "network", action = Action.DECIDE)
    ModelAndView comeBack(Opening opening) {
        lettingGo.comeBack(opening);
        return back(opening);
    }

    @PostMapping("/people/{person}/contact/{tie}/renewal")
    @OpenPerson("network")
    ModelAndView renew(Opening opening, @PathVariable UUID tie, @RequestParam(defaultValue = "false") boolean asked) {
        tending.renew(opening, tie, asked);
        return back(opening);
    }

    @PostMapping("/people/{person}/contact/{tie}/deputy")
    @OpenPerson("network")
    ModelAndView nameDeputy(Opening opening, @PathVariable UUID tie, @Valid @ModelAttribute DeputyForm form) {
        tending.nameDeputy(opening, tie, new AccountId(form.deputy()));
        return back(opening);
    }

    @PostMapping("/people/{person}/contact/{tie}/told")
    @OpenPerson("network")
    ModelAndView told(Opening opening, @PathVariable UUID tie) {
        tending.told(opening, tie);
        return new ModelAndView("redirect:/my-people");
    }

    @PostMapping("/people/{person}/contact/{tie}/staying")
    @OpenPerson("network")
    ModelAndView stay(Opening opening, @PathVariable UUID tie) {
        tending.stay(opening, tie);
        return back(opening);
    }

    @PostMapping("/people/{person}/contact/{tie}/leave")
    @OpenPerson("network")
    ModelAndView leave(Opening opening, @PathVariable UUID tie, @Valid @ModelAttribute LeaveForm form) {
        leaving.ask(opening, tie, new AccountId(form.successor()), Boolean.TRUE.equals(form.asked()));
        return back(opening);
    }

    private static ModelAndView back(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/contact");
    }
}
