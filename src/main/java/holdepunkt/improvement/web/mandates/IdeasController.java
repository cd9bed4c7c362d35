package holdepunkt.improvement.web.mandates;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.mandates.ideas.AskingIdeas;
import holdepunkt.improvement.mandates.ideas.FloorIdeas;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every idea and where it stands, and a new one from anyone who works here. */
@Controller
class IdeasController {

    private final FloorIdeas ideas;
    private final AskingIdeas asking;

    IdeasController(FloorIdeas ideas, AskingIdeas asking) {
        this.ideas = ideas;
        this.asking = asking;
    }

    @GetMapping("/improvement/mandates/ideas")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/mandates/ideas", "mandates.ideas.title", "ideas", ideas.all(viewer), "today", LocalDate.now(Period.NORWAY));
    }

    @GetMapping("/improvement/mandates/ideas/new")
    @OpenMine
    ModelAndView blank(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/mandates/ask", "mandates.ask.title", "groups", asking.whoCanBeAsked(viewer));
    }

    @PostMapping("/improvement/mandates/ideas")
    @OpenMine
    ModelAndView ask(Viewer viewer, @Valid IdeaForm form) {
        Readers.mustRead(viewer);
        return new ModelAndView("redirect:/improvement/mandates/ideas/" + asking.ask(viewer, form.group(), form.what(), form.why()));
    }

    record IdeaForm(@NotBlank @Size(max = 300) String what, @NotBlank @Size(max = 1000) String why, @NotNull UUID group) {}
}
