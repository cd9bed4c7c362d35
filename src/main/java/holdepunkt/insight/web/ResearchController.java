package holdepunkt.insight.web;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.insight.extract.FetchingExtracts;
import holdepunkt.insight.extract.LeadingResearch;
import holdepunkt.insight.extract.ResearchProjects;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Figures for approved research: asked for, answered, fetched and ended, each with a name beside it. */
@Controller
class ResearchController {

    private static final String BACK = "redirect:/insight/research";

    private final ResearchProjects projects;
    private final LeadingResearch leading;
    private final FetchingExtracts fetching;

    ResearchController(ResearchProjects projects, LeadingResearch leading, FetchingExtracts fetching) {
        this.projects = projects;
        this.leading = leading;
        this.fetching = fetching;
    }

    @GetMapping("/insight/research")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page) {
        boolean leader = viewer.worksAs("leader");
        return page.show("insight/research", "insight.research.title", "projects", projects.of(viewer), "today", LocalDate.now(Period.NORWAY), "me", viewer.account().value(),
                "leader", leader, "officer", viewer.worksAs("privacy_officer"), "fetchers", leader ? leading.fetchers(viewer) : Map.of());
    }

    @PostMapping("/insight/research")
    @OpenMine(roles = "leader")
    ModelAndView ask(Viewer viewer, @Valid ResearchForm form) {
        leading.ask(viewer, new LeadingResearch.Approval(form.purpose(), form.reference(), form.body(), form.fetcher(), form.endsOn()));
        return new ModelAndView(BACK);
    }

    @PostMapping("/insight/research/{project}/answer")
    @OpenMine(roles = "privacy_officer")
    ModelAndView answer(Viewer viewer, @PathVariable("project") UUID project, @Valid ResearchAnswerForm form) {
        leading.answer(viewer, project, form.answer().equals("approved"), form.because());
        return new ModelAndView(BACK);
    }

    @PostMapping("/insight/research/{project}/end")
    @OpenMine(roles = {"leader", "privacy_officer"})
    ModelAndView end(Viewer viewer, @PathVariable("project") UUID project) {
        leading.end(viewer, project);
        return new ModelAndView(BACK);
    }

    @PostMapping("/insight/research/{project}/fetches")
    @OpenMine
    ModelAndView fetch(Viewer viewer, @PathVariable("project") UUID project) {
        return new ModelAndView("redirect:/insight/research-files/" + fetching.fetch(viewer, project));
    }

    @GetMapping("/insight/research-files/{fetch}")
    @OpenMine
    @FreshSignIn
    ModelAndView file(Viewer viewer, @PathVariable("fetch") UUID fetch, Page page) {
        return new ModelAndView(new Download(fetching.file(viewer, fetch, key -> page.t(key)), "application/zip", "extract.zip"));
    }
}
