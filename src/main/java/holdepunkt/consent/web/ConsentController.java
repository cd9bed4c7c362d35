package holdepunkt.consent.web;

import holdepunkt.consent.ConsentRules;
import holdepunkt.consent.Consents;
import holdepunkt.core.AccountId;
import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.core.web.Texts;
import holdepunkt.people.page.WhoWorksHere;
import holdepunkt.people.page.Headers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Her yes, in first person: who, what, until when. */
@Controller
class ConsentController {

    private final Consents consents;
    private final WhoWorksHere whoWorksHere;
    private final Headers headers;

    ConsentController(Consents consents, WhoWorksHere whoWorksHere, Headers headers) {
        this.consents = consents;
        this.whoWorksHere = whoWorksHere;
        this.headers = headers;
    }

    record Form(@NotNull UUID account, @Nullable List<String> classes, @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {}

    @GetMapping("/people/{person}/consents/new")
    @FreshSignIn
    @OpenPerson("sharing")
    ModelAndView show(Opening opening, Page page, @RequestParam(defaultValue = "") String name) {
        var choices = new LinkedHashMap<String, String>();
        whoWorksHere.find(opening.area(), name).forEach(one ->
                choices.put(one.account().toString(), page.t("people.colleague", one.name(), page.t("core.role." + one.role()), one.unit())));
        var classes = new LinkedHashMap<String, String>();
        ConsentRules.MAY_SHARE.forEach(one -> classes.put(one, page.t("people.class." + one)));
        var today = LocalDate.now(Texts.NORWAY);
        return page.show("consent/consent", "consent.give.title", "opening", opening, "header", headers.of(opening), "choices", choices, "classes", classes,
                "name", name, "first", today.toString(), "usual", today.plusMonths(6).toString(), "last", today.plusMonths(12).toString());
    }

    @PostMapping("/people/{person}/consents")
    @FreshSignIn
    @OpenPerson(value = "sharing", action = Action.DECIDE)
    ModelAndView give(Opening opening, @Valid @ModelAttribute Form form) {
        consents.give(opening, new AccountId(form.account()), form.classes() == null ? List.of() : form.classes(), form.until());
        return new ModelAndView("redirect:/people/" + opening.person() + "/sharing");
    }
}
