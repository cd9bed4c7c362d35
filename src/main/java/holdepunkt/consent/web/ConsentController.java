package holdepunkt.consent.web;

import holdepunkt.consent.ConsentRules;
import holdepunkt.consent.Consents;
import holdepunkt.consent.Recipient;
import holdepunkt.consent.Recipients;
import holdepunkt.consent.Yes;
import holdepunkt.core.Action;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.core.web.Texts;
import holdepunkt.people.page.Headers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Her yes, in first person: who, what, for what, until when. She reads in one sentence what it means before she gives it, and after. */
@Controller
class ConsentController {

    private final Consents consents;
    private final Recipients recipients;
    private final Headers headers;

    ConsentController(Consents consents, Recipients recipients, Headers headers) {
        this.consents = consents;
        this.recipients = recipients;
        this.headers = headers;
    }

    record Form(@Nullable String to, @Nullable List<String> classes, @Nullable String purpose,
                @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {

        Yes yes(Page page) {
            return new Yes(Recipient.read(to), classes == null ? List.of() : classes, purpose == null ? "" : purpose, until, "here", null, page.lang(), null);
        }
    }

    @GetMapping("/people/{person}/consents/new")
    @FreshSignIn
    @OpenPerson("sharing")
    ModelAndView show(Opening opening, Page page, @RequestParam(defaultValue = "") String name) {
        var today = LocalDate.now(Texts.NORWAY);
        return page.show("consent/consent", "consent.give.title", "opening", opening, "header", headers.of(opening),
                "choices", choices(page, java.util.stream.Stream.concat(recipients.kin(opening.area()).stream(), recipients.find(opening.area(), name).stream()).toList()), "classes", classes(page), "purposes", purposes(page), "name", name,
                "first", today.toString(), "usual", today.plusMonths(6).toString(), "last", today.plusMonths(12).toString());
    }

    /** Before she shares: one sentence that says what it will mean. */
    @GetMapping("/people/{person}/consents/receipt")
    @OpenPerson("sharing")
    ModelAndView receipt(Opening opening, Page page, @ModelAttribute Form form) {
        var yes = form.yes(page);
        ConsentRules.holds(yes, LocalDate.now(Texts.NORWAY));
        var to = recipients.known(opening.area(), yes.to()).orElseThrow(() -> new BrokenRule("core.error.missing", "to"));
        ConsentRules.thoseCloseToHerLearnNothingOfEachOther(to.ground(), yes.classes());
        return page.show("consent/receipt", "consent.receipt.title", "opening", opening, "yes", yes, "to", to);
    }

    @PostMapping("/people/{person}/consents")
    @FreshSignIn
    @OpenPerson(value = "sharing", action = Action.DECIDE)
    ModelAndView give(Opening opening, Page page, @ModelAttribute Form form) {
        var yes = form.yes(page);
        var to = recipients.known(opening.area(), yes.to()).orElseThrow(() -> new BrokenRule("core.error.missing", "to"));
        return new ModelAndView("redirect:/people/" + opening.person() + "/sharing/" + consents.give(opening, yes, to.ground()) + "/receipt");
    }

    static Map<String, String> choices(Page page, List<Recipients.Known> found) {
        var choices = new LinkedHashMap<String, String>();
        found.forEach(one -> choices.put(one.recipient().key(), one.name() == null || one.unit() == null ? SharingWords.who(page, one)
                : page.t("people.colleague", one.name(), page.t("core.role." + one.role()), one.unit())));
        return choices;
    }

    static Map<String, String> classes(Page page) {
        var classes = new LinkedHashMap<String, String>();
        ConsentRules.MAY_SHARE.forEach(one -> classes.put(one, page.t("people.class." + one)));
        return classes;
    }

    static Map<String, String> purposes(Page page) {
        var purposes = new LinkedHashMap<String, String>();
        Yes.PURPOSES.forEach(one -> purposes.put(one, page.t("consent.purpose." + one)));
        return purposes;
    }
}
