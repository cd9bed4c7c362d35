package holdepunkt.consent.web;

import holdepunkt.consent.Consents;
import holdepunkt.consent.GivenConsents;
import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.guidance.LegalBases;
import holdepunkt.people.page.Headers;
import holdepunkt.people.page.OpenNow;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who can see what: all of it on one page, with a stop beside what is hers to stop. */
@Controller
class SharingController {

    private final Consents consents;
    private final OpenNow openNow;
    private final GivenConsents given;
    private final LegalBases bases;
    private final Headers headers;

    SharingController(Consents consents, OpenNow openNow, GivenConsents given, LegalBases bases, Headers headers) {
        this.consents = consents;
        this.openNow = openNow;
        this.given = given;
        this.bases = bases;
        this.headers = headers;
    }

    @GetMapping("/people/{person}/sharing")
    @OpenPerson("sharing")
    ModelAndView show(Opening opening, Page page) {
        return page.show("consent/sharing", "consent.title", "opening", opening, "header", headers.of(opening), "ways", openNow.of(opening), "ended", given.ended(opening),
                "bases", bases, "today", java.time.LocalDate.now(holdepunkt.core.web.Texts.NORWAY));
    }

    @PostMapping("/people/{person}/sharing/{cause}/withdrawal")
    @OpenPerson(value = "sharing", action = Action.DECIDE)
    ModelAndView withdraw(Opening opening, @PathVariable UUID cause) {
        consents.withdraw(opening, cause);
        return new ModelAndView("redirect:/people/" + opening.person() + "/sharing/" + cause + "/seen");
    }

    @GetMapping("/people/{person}/sharing/{cause}")
    @OpenPerson("sharing")
    ModelAndView part(Opening opening, Page page, @PathVariable UUID cause) {
        return page.show("consent/narrowing", "consent.narrow.title", "opening", opening, "way", consents.stoppable(opening, cause).getFirst());
    }

    @PostMapping("/people/{person}/sharing/{cause}/narrowing")
    @OpenPerson(value = "sharing", action = Action.DECIDE)
    ModelAndView narrow(Opening opening, @PathVariable UUID cause, @RequestParam(defaultValue = "") List<String> classes) {
        consents.narrow(opening, cause, classes);
        return new ModelAndView("redirect:/people/" + opening.person() + "/sharing");
    }
}
