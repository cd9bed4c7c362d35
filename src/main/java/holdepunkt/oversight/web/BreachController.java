package holdepunkt.oversight.web;

import holdepunkt.core.Gate;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.oversight.Pseudonyms;
import holdepunkt.oversight.breach.Affected;
import holdepunkt.oversight.breach.AffectedPersons;
import holdepunkt.oversight.breach.Breaches;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One list: whose data, which, when; the clock, the letter and the steps. A leader who only agrees sees no person. */
@Controller
class BreachController {

    private final Breaches breaches;
    private final AffectedPersons affected;
    private final Pseudonyms pseudonyms;
    private final Gate gate;

    BreachController(Breaches breaches, AffectedPersons affected, Pseudonyms pseudonyms, Gate gate) {
        this.breaches = breaches;
        this.affected = affected;
        this.pseudonyms = pseudonyms;
        this.gate = gate;
    }

    @GetMapping("/breaches/{breach}")
    @OpenMine(roles = {"privacy_officer", "leader"})
    ModelAndView show(Viewer viewer, Page page, @PathVariable("breach") UUID id) {
        var breach = breaches.find(viewer, id);
        var persons = viewer.worksAs("privacy_officer") ? affected.of(viewer, id) : List.<Affected>of();
        gate.saw(persons.stream().map(one -> new PersonId(one.person())).toList());
        return page.show("oversight/breach", "oversight.breach.one", "viewer", viewer, "breach", breach, "persons", persons, "pseudonyms", pseudonyms);
    }
}
