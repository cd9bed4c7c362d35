package holdepunkt.consent.web;

import holdepunkt.consent.AskingAgain;
import holdepunkt.consent.Consents;
import holdepunkt.consent.Recipient;
import holdepunkt.consent.Recipients;
import holdepunkt.consent.Yes;
import holdepunkt.core.Action;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.core.web.Texts;
import holdepunkt.people.page.Headers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A yes she said to her fixed contact, or signed on paper: the contact writes it down with how it was given, and she sees it at once and can stop it. */
@Controller
class ToldConsentController {

    private final Consents consents;
    private final Recipients recipients;
    private final AskingAgain asking;
    private final Headers headers;

    ToldConsentController(Consents consents, Recipients recipients, AskingAgain asking, Headers headers) {
        this.consents = consents;
        this.recipients = recipients;
        this.asking = asking;
        this.headers = headers;
    }

    record Form(@Nullable String to, @Nullable List<String> classes, @Nullable String purpose, @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
                @NotBlank @Pattern(regexp = "said|paper") String given, @NotBlank @Pattern(regexp = "nb|nn|en|se|other") String language) {}

    record AgainForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since) {}

    @GetMapping("/people/{person}/told-consents/new")
    @OpenPerson(value = "sharing", action = Action.WRITE)
    ModelAndView show(Opening opening, Page page, @RequestParam(defaultValue = "") String name) {
        onlyHerContact(opening);
        var today = LocalDate.now(Texts.NORWAY);
        return page.show("consent/told", "consent.told.title", "opening", opening, "header", headers.of(opening),
                "choices", ConsentController.choices(page, recipients.find(opening.area(), name)), "classes", ConsentController.classes(page),
                "purposes", ConsentController.purposes(page), "name", name, "first", today.toString(), "usual", today.plusMonths(6).toString(),
                "last", today.plusMonths(12).toString());
    }

    @PostMapping("/people/{person}/told-consents")
    @OpenPerson("sharing")
    @FreshSignIn
    ModelAndView write(Opening opening, @Valid @ModelAttribute Form form) {
        onlyHerContact(opening);
        var to = Recipient.read(form.to());
        if (opening.viewer().account().equals(to.account()) || recipients.known(opening.area(), to).isEmpty()) {
            throw new BrokenRule("consent.rule.notToYourself", "to");
        }
        consents.give(opening, new Yes(to, form.classes() == null ? List.of() : form.classes(), form.purpose() == null ? "" : form.purpose(), form.until(), form.given(),
                opening.viewer().account(), form.language(), null));
        return new ModelAndView("redirect:/people/" + opening.person());
    }

    /** R15: before discharge she is asked again about what she said yes to meanwhile. */
    @PostMapping("/people/{person}/asked-again")
    @OpenPerson("sharing")
    ModelAndView askAgain(Opening opening, @Valid @ModelAttribute AgainForm form) {
        onlyHerContact(opening);
        asking.about(opening, form.since());
        return new ModelAndView("redirect:/people/" + opening.person());
    }

    private static void onlyHerContact(Opening opening) {
        if (!opening.has("contact")) {
            throw new NotOpen();
        }
    }
}
