package holdepunkt.consent.behalf.web;

import holdepunkt.access.InvitedAddress;
import holdepunkt.consent.Recipient;
import holdepunkt.consent.Recipients;
import holdepunkt.consent.behalf.BehalfRules;
import holdepunkt.consent.behalf.GivingMandates;
import holdepunkt.consent.behalf.Mandates;
import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.core.web.Texts;
import holdepunkt.people.page.Headers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Those who act on her behalf: by what paper, how far, until when; and the ways to let them and to stop them. */
@Controller
class BehalfController {

    private final Mandates mandates;
    private final GivingMandates giving;
    private final Recipients recipients;
    private final Headers headers;
    private final InvitedAddress invited;

    BehalfController(Mandates mandates, GivingMandates giving, Recipients recipients, Headers headers, InvitedAddress invited) {
        this.invited = invited;
        this.mandates = mandates;
        this.giving = giving;
        this.recipients = recipients;
        this.headers = headers;
    }

    record AttorneyForm(@Nullable String to, @Nullable List<String> classes, @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
                        @NotBlank @Size(max = 300) String paper) {}

    record WishForm(@Nullable String to, @Nullable List<String> classes, @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {

        List<String> parts() {
            return classes == null ? List.of() : List.copyOf(classes);
        }
    }

    record GuardianForm(@NotBlank @Size(max = 120) String name, @NotBlank String kind, @Nullable List<String> classes,
                        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until, @NotBlank @Size(max = 300) String paper,
                        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asked) {}

    @GetMapping("/people/{person}/behalf")
    @OpenPerson("mandate")
    ModelAndView show(Opening opening, Page page) {
        var today = LocalDate.now(Texts.NORWAY);
        var close = new LinkedHashMap<String, String>();
        if (opening.own()) {
            recipients.kin(opening.area()).forEach(one -> close.put(one.recipient().key(), one.name()));
        }
        return page.show("behalf/behalf", "behalf.pageTitle", "opening", opening, "header", headers.of(opening), "mandates", mandates.of(opening), "close", close,
                "scope", scope(page), "first", today.toString(), "usual", today.plusMonths(6).toString(), "last", today.plusMonths(opening.own() ? 12 : 24).toString(),
                "asks", giving.isAsked(opening), "invited", invited.told());
    }

    /** Before she gives it: one sentence that says what it will mean. The paper is written on this page, so that her words stand in no address. */
    @GetMapping("/people/{person}/attorneys/receipt")
    @OpenPerson("mandate")
    ModelAndView receipt(Opening opening, Page page, @ModelAttribute WishForm form) {
        var to = giving.couldBe(opening, Recipient.read(form.to()), form.parts(), form.until());
        return page.show("behalf/receipt", "behalf.pageTitle", "opening", opening, "to", to, "classes", form.parts(), "until", form.until());
    }

    @PostMapping("/people/{person}/attorneys")
    @FreshSignIn
    @OpenPerson(value = "mandate", action = Action.DECIDE)
    ModelAndView attorney(Opening opening, Page page, @Valid @ModelAttribute AttorneyForm form) {
        giving.attorney(opening, Recipient.read(form.to()), scope(form.classes(), form.until(), form.paper()), page.lang());
        return back(opening);
    }

    @PostMapping("/people/{person}/guardians")
    @FreshSignIn
    @OpenPerson("mandate")
    ModelAndView guardian(Opening opening, @Valid @ModelAttribute GuardianForm form) {
        giving.guardian(opening, form.name(), form.kind(), scope(form.classes(), form.until(), form.paper()), form.asked());
        return back(opening);
    }

    @PostMapping("/people/{person}/mandates/{mandate}/end")
    @OpenPerson("mandate")
    ModelAndView end(Opening opening, @PathVariable UUID mandate) {
        giving.end(opening, mandate);
        return back(opening);
    }

    private static GivingMandates.Scope scope(@Nullable List<String> classes, @Nullable LocalDate until, String paper) {
        return new GivingMandates.Scope(classes == null ? List.of() : List.copyOf(classes), until, PersonText.of(paper));
    }

    private static Map<String, String> scope(Page page) {
        var words = new LinkedHashMap<String, String>();
        BehalfRules.MAY_OPEN.forEach(one -> words.put(one, page.t("behalf.scope." + one)));
        return words;
    }

    private static ModelAndView back(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/behalf");
    }
}
