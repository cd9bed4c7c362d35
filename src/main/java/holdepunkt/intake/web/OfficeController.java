package holdepunkt.intake.web;

import holdepunkt.core.Gate;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.intake.AskingAnonymously;
import holdepunkt.intake.OfficeQuestions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The work list of the office that answers. */
@Controller
class OfficeController implements NavEntry {

    static final String OFFICE = "allocation_office";
    static final String PATIENT_COORDINATOR = "patient_coordinator";

    private final OfficeQuestions questions;
    private final AskingAnonymously anonymous;
    private final Gate gate;

    OfficeController(OfficeQuestions questions, AskingAnonymously anonymous, Gate gate) {
        this.questions = questions;
        this.anonymous = anonymous;
        this.gate = gate;
    }

    @GetMapping("/office/nominations")
    @OpenMine(roles = {OFFICE, PATIENT_COORDINATOR})
    ModelAndView list(Viewer viewer, Page page, @RequestParam(defaultValue = "waiting") String show) {
        var rows = switch (show) {
            case "answered" -> questions.answered(viewer);
            case "late" -> questions.waiting(viewer).stream().filter(row -> row.state().equals("late")).toList();
            case "anonymous" -> List.<OfficeQuestions.Row>of();
            default -> questions.waiting(viewer);
        };
        gate.saw(rows.stream().map(OfficeQuestions.Row::person).toList());
        return page.show("intake/office", "intake.office.title", "rows", rows, "show", show,
                "anonymous", show.equals("anonymous") ? anonymous.waiting(viewer) : List.of());
    }

    @Override
    public int order() {
        return 220;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.worksAs(OFFICE) || viewer.worksAs(PATIENT_COORDINATOR)
                ? Optional.of(new Entry("/office/nominations", "intake.office.title")) : Optional.empty();
    }
}
