package holdepunkt.consent.web;

import holdepunkt.consent.AlreadySeen;
import holdepunkt.consent.AskingAgain;
import holdepunkt.consent.GivenConsents;
import holdepunkt.core.Action;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.core.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One yes of hers afterwards: its receipt, what has been read because of it, and a yes once more. */
@Controller
class GivenController {

    private final GivenConsents given;
    private final AlreadySeen alreadySeen;
    private final AskingAgain asking;

    GivenController(GivenConsents given, AlreadySeen alreadySeen, AskingAgain asking) {
        this.given = given;
        this.alreadySeen = alreadySeen;
        this.asking = asking;
    }

    @GetMapping("/people/{person}/sharing/{cause}/receipt")
    @OpenPerson("sharing")
    ModelAndView receipt(Opening opening, Page page, @PathVariable UUID cause) {
        return page.show("consent/given", "consent.given.title", "opening", opening, "given", given.find(opening, cause), "now", Instant.now());
    }

    @GetMapping("/people/{person}/sharing/{cause}/seen")
    @OpenPerson("sharing")
    ModelAndView seen(Opening opening, Page page, @PathVariable UUID cause) {
        if (!alreadySeen.opened(opening, cause)) {
            throw new NotOpen();
        }
        return page.show("consent/seen", "consent.seen.title", "opening", opening, "given", given.said(opening, cause), "seen", alreadySeen.by(opening, cause));
    }

    @GetMapping("/people/{person}/sharing/{cause}/renewal")
    @OpenPerson("sharing")
    ModelAndView again(Opening opening, Page page, @PathVariable UUID cause) {
        var today = LocalDate.now(Texts.NORWAY);
        return page.show("consent/renewal", "consent.again.title", "opening", opening, "given", given.find(opening, cause), "first", today.toString(),
                "usual", today.plusMonths(6).toString(), "last", today.plusMonths(12).toString());
    }

    @PostMapping("/people/{person}/sharing/{cause}/renewal")
    @OpenPerson(value = "sharing", action = Action.DECIDE)
    @FreshSignIn
    ModelAndView stillYes(Opening opening, Page page, @PathVariable UUID cause,
                          @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/sharing/" + asking.stillYes(opening, cause, until, page.lang()) + "/receipt");
    }
}
