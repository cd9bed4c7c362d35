package holdepunkt.oversight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.oversight.breach.Breaches;
import holdepunkt.oversight.breach.OpeningBreaches;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What has come out, and the form that begins a list. */
@Controller
class BreachesController {

    private final Breaches breaches;
    private final OpeningBreaches opening;
    private final Watched watched;

    BreachesController(Breaches breaches, OpeningBreaches opening, Watched watched) {
        this.breaches = breaches;
        this.opening = opening;
        this.watched = watched;
    }

    record Form(@NotNull UUID account, @NotNull LocalDate from, @NotNull LocalDate until, @NotNull LocalDate known) {}

    @GetMapping("/breaches")
    @OpenMine(roles = {"privacy_officer", "leader"})
    ModelAndView show(Viewer viewer, Page page) {
        return page.show("oversight/breaches", "oversight.breach.title", "breaches", breaches.of(viewer), "workers", watched.by(viewer));
    }

    @PostMapping("/breaches")
    @OpenMine(roles = "privacy_officer")
    ModelAndView open(Viewer viewer, @Valid @ModelAttribute Form form) {
        return new ModelAndView("redirect:/breaches/" + opening.open(viewer, form.account(), form.from(), form.until(), form.known()));
    }
}
