package holdepunkt.people.passing.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.Action;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.page.Headers;
import holdepunkt.people.page.WhoWorksHere;
import holdepunkt.people.passing.EndingPassings;
import holdepunkt.people.passing.Passings;
import holdepunkt.people.passing.ReportingPassings;
import holdepunkt.people.passing.TellingOthers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A death reported, confirmed and undone. Each is a row of its own. */
@Controller
class PassingController {

    private final Passings passings;
    private final ReportingPassings reporting;
    private final EndingPassings ending;
    private final TellingOthers others;
    private final WhoWorksHere colleagues;
    private final Headers headers;

    PassingController(Passings passings, ReportingPassings reporting, EndingPassings ending, TellingOthers others, WhoWorksHere colleagues, Headers headers) {
        this.passings = passings;
        this.reporting = reporting;
        this.ending = ending;
        this.others = others;
        this.colleagues = colleagues;
        this.headers = headers;
    }

    record Form(@NotNull UUID leader, @NotNull UUID forKin) {}

    @GetMapping("/people/{person}/passing/new")
    @OpenPerson(value = "network", action = Action.WRITE)
    ModelAndView write(Opening opening, Page page) {
        if (opening.own()) {
            throw new NotOpen();
        }
        var leaders = new LinkedHashMap<String, String>();
        others.leaders(opening).forEach(one -> leaders.put(one.account().toString(), page.t("people.passing.colleague", one.name(), one.unit())));
        return page.show("people/passing/report", "people.passing.title", "opening", opening, "header", headers.of(opening), "leaders", leaders, "humans", humans(opening, page));
    }

    private Map<String, String> humans(Opening opening, Page page) {
        var humans = new LinkedHashMap<String, String>();
        humans.put(opening.viewer().account().toString(), page.t("people.passing.self"));
        colleagues.find(opening.area(), "").forEach(one -> humans.putIfAbsent(one.account().toString(), page.t("people.passing.colleague", one.name(), one.unit())));
        return humans;
    }

    @PostMapping("/people/{person}/passings")
    @OpenPerson("network")
    ModelAndView report(Opening opening, @Valid @ModelAttribute Form form) {
        reporting.report(opening, new AccountId(form.leader()), new AccountId(form.forKin()));
        return page(opening);
    }

    @GetMapping("/people/{person}/passing")
    @OpenPerson("passing")
    ModelAndView show(Opening opening, Page page) {
        var passing = passings.latest(opening).orElseThrow(NotOpen::new);
        boolean staff = !opening.own();
        if (!staff && !passing.stands()) {
            throw new NotOpen();
        }
        return page.show("people/passing/passing", "people.passing.title", "opening", opening, "header", headers.of(opening), "passing", passing,
                "told", staff && passing.stands() ? others.hadOpen(opening, passing.id()) : List.of(), "heldBack", staff && passing.isUndone() ? others.heldBack(opening) : List.of());
    }

    @PostMapping("/people/{person}/passing/confirmation")
    @FreshSignIn
    @OpenPerson("passing")
    ModelAndView confirm(Opening opening, @RequestParam(defaultValue = "false") boolean talked) {
        ending.confirm(opening, talked);
        return page(opening);
    }

    /** The leader's sight of her ends with it; the contact is shown what was not sent. */
    @PostMapping("/people/{person}/passing/undoing")
    @OpenPerson("passing")
    ModelAndView undo(Opening opening) {
        ending.undo(opening);
        return opening.has("passing") && passings.latest(opening).isPresent() ? page(opening) : new ModelAndView("redirect:/desk");
    }

    private static ModelAndView page(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/passing");
    }
}
