package holdepunkt.improvement.web.incidents;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.factors.FactorName;
import holdepunkt.improvement.factors.FactorNames;
import holdepunkt.improvement.incidents.Combination;
import holdepunkt.improvement.incidents.FindingKind;
import holdepunkt.improvement.incidents.Piece;
import holdepunkt.improvement.incidents.learning.Learned;
import holdepunkt.improvement.incidents.telling.Incidents;
import holdepunkt.improvement.web.Readers;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the stories say together, and by which rule a story is read before it is kept. */
@Controller
class LearnedController {

    private final Incidents incidents;
    private final FactorNames factors;

    LearnedController(Incidents incidents, FactorNames factors) {
        this.incidents = incidents;
        this.factors = factors;
    }

    @GetMapping("/improvement/incidents/learning")
    @OpenMine
    ModelAndView learned(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        var stories = incidents.all(viewer).stream().map(Incidents.Telling::incident).toList();
        var names = factors.all(viewer);
        return page.show("improvement/incidents/learning", "incidents.learning.title", "stories", stories.size(), "paths", names.stream().collect(Collectors.toMap(FactorName::id, FactorName::path, (one, other) -> one)),
                "learned", Learned.from(stories, names.stream().collect(Collectors.toMap(FactorName::id, FactorName::name, (one, other) -> one))));
    }

    @GetMapping("/improvement/incidents/rule")
    @OpenMine
    ModelAndView rule(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/incidents/rule", "incidents.rules.title", "kinds", List.of(FindingKind.values()), "pieces", Piece.all(), "most", Combination.WEIGHT, "least", Combination.KINDS);
    }
}
