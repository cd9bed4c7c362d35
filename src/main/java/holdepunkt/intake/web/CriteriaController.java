package holdepunkt.intake.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.intake.AgreeingCriteria;
import holdepunkt.intake.CriteriaVersions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom the meeting is for: open to all to read, and for the user representatives to agree to. */
@Controller
class CriteriaController implements NavEntry {

    private static final String REPRESENTATIVE = "user_representative";

    private final CriteriaVersions versions;
    private final AgreeingCriteria agreeing;

    CriteriaController(CriteriaVersions versions, AgreeingCriteria agreeing) {
        this.versions = versions;
        this.agreeing = agreeing;
    }

    @GetMapping("/criteria")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page) {
        return page.show("intake/criteria", "intake.criteria.title", "versions", versions.all(viewer.area()), "mayAgree", viewer.worksAs(REPRESENTATIVE),
                "me", viewer.name(), "mayWrite", viewer.worksAs("working_group") || viewer.worksAs("leader"));
    }

    @PostMapping("/criteria/{version}/agreements")
    @OpenMine(roles = REPRESENTATIVE)
    ModelAndView agree(Viewer viewer, @PathVariable UUID version) {
        agreeing.agree(viewer, version);
        return new ModelAndView("redirect:/criteria");
    }

    @Override
    public int order() {
        return 710;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.isPerson() ? Optional.empty() : Optional.of(new Entry("/criteria", "intake.criteria.title"));
    }
}
