package holdepunkt.improvement.web.mandates;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.mandates.MandateTexts;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.WritingMandates;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The mandate of a group: every wording it has had, and the next one. */
@Controller
class MandateTextController {

    private final WorkGroups groups;
    private final MandateTexts texts;
    private final WritingMandates writing;

    MandateTextController(WorkGroups groups, MandateTexts texts, WritingMandates writing) {
        this.groups = groups;
        this.texts = texts;
        this.writing = writing;
    }

    @GetMapping("/improvement/mandates/groups/{group}/mandate")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID group) {
        Readers.mustRead(viewer);
        var others = groups.all(viewer).stream().filter(one -> !one.id().equals(group) && one.closed() == null).toList();
        return page.show("improvement/mandates/mandate", "mandates.mandate.title", "group", groups.of(viewer, group), "wordings", texts.of(viewer, group),
                "others", Choices.groups(others), "builds", Builders.mayBuild(viewer));
    }

    @PostMapping("/improvement/mandates/groups/{group}/mandate")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView write(Viewer viewer, @PathVariable UUID group, @Valid MandateForm form) {
        writing.write(viewer, group, form.terms(), form.seen());
        return new ModelAndView("redirect:/improvement/mandates/groups/" + group);
    }
}
