package holdepunkt.intake.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Wall;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.core.web.Texts;
import holdepunkt.directory.Offers;
import holdepunkt.intake.Answer;
import holdepunkt.intake.CriteriaVersions;
import holdepunkt.intake.ExistingArrangement;
import holdepunkt.intake.Nomination;
import holdepunkt.intake.Nominations;
import holdepunkt.people.page.Headers;
import holdepunkt.people.page.HerWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One question about a meeting: for her, for the office that answers, and, with less on it, for whoever asked. */
@Controller
class NominationController {

    private final Nominations nominations;
    private final CriteriaVersions versions;
    private final Offers offers;
    private final Headers headers;
    private final Wall wall;
    private final List<ExistingArrangement> arrangements;
    private final FormTimes times;
    private final HerWords herWords;

    NominationController(Nominations nominations, CriteriaVersions versions, Offers offers, Headers headers, Wall wall, List<ExistingArrangement> arrangements,
                         FormTimes times, HerWords herWords) {
        this.nominations = nominations;
        this.versions = versions;
        this.offers = offers;
        this.headers = headers;
        this.wall = wall;
        this.arrangements = arrangements.stream().sorted(Comparator.comparingInt(ExistingArrangement::order)).toList();
        this.times = times;
        this.herWords = herWords;
    }

    @GetMapping("/people/{person}/nominations/{nomination}")
    @OpenPerson("nomination")
    ModelAndView show(Opening opening, Page page, @PathVariable UUID nomination) {
        var found = nominations.find(opening, nomination);
        var role = Reading.of(opening, found);
        return page.show("intake/nomination", role == Reading.OWN ? "intake.nomination.ownTitle" : "intake.nomination.title",
                "nomination", found, "reading", role, "state", role.state(found), "name", name(opening, found, role),
                "criteria", versions.version(opening.area(), found.criteriaVersion()).sentences().stream().filter(one -> found.ticks().contains(one.id()))
                        .map(one -> one.in(page.lang())).toList(),
                "existing", role == Reading.ASKER ? List.<String>of() : existing(opening, page.texts()),
                "offers", role == Reading.OFFICE ? offers.choices(opening.area()) : java.util.Map.<String, String>of(),
                "href", "/people/" + opening.person() + "/nominations/" + found.id(), "home", "/people/" + opening.person(), "shown", times.shown(),
                "today", LocalDate.now(Texts.NORWAY), "reachable", role == Reading.OFFICE || role == Reading.OWN || opening.has("contact"),
                "said", role == Reading.ASKER ? List.<HerWords.Words>of() : herWords.beside(opening, found.answers().stream().map(Answer::id).toList()));
    }

    /** To whoever asked she has the name they wrote, whoever she is here. */
    private String name(Opening opening, Nomination nomination, Reading reading) {
        if (reading == Reading.ASKER) {
            return nomination.askedName() == null ? "" : nomination.askedName().reveal();
        }
        return headers.of(opening).name();
    }

    private List<String> existing(Opening opening, Texts texts) {
        return arrangements.stream().filter(one -> wall.allows(opening, one.dataClass(), Action.SEE))
                .flatMap(one -> one.lines(opening, texts).stream()).toList();
    }
}
