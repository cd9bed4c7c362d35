package holdepunkt.oversight.web;

import holdepunkt.core.Gate;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.oversight.review.Lifting;
import holdepunkt.oversight.review.LiftingPseudonyms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom a pseudonym stands for: asked by the officer, agreed to by another officer or a leader. */
@Controller
class LiftingController {

    private final LiftingPseudonyms lifting;
    private final ReviewPages pages;
    private final Gate gate;

    LiftingController(LiftingPseudonyms lifting, ReviewPages pages, Gate gate) {
        this.lifting = lifting;
        this.pages = pages;
        this.gate = gate;
    }

    record Form(@NotNull LocalDate week, @NotBlank String pseudonym, @NotBlank String reason) {}

    @GetMapping("/liftings")
    @OpenMine(roles = {"privacy_officer", "leader"})
    ModelAndView show(Viewer viewer, Page page) {
        var asked = lifting.now(viewer);
        gate.saw(asked.stream().filter(one -> one.name() != null).map(Lifting::person).map(PersonId::new).toList());
        return page.show("oversight/liftings", "oversight.lifting.title", "liftings", asked);
    }

    @PostMapping("/log-review/{account}/liftings")
    @OpenMine(roles = "privacy_officer")
    ModelAndView ask(Viewer viewer, @PathVariable UUID account, @Valid @ModelAttribute Form form) {
        lifting.ask(viewer, account, pages.person(viewer, form.week(), account, form.pseudonym()), form.pseudonym(), form.reason());
        return new ModelAndView("redirect:/liftings");
    }

    @PostMapping("/liftings/{lifting}/agreement")
    @OpenMine(roles = {"privacy_officer", "leader"})
    ModelAndView agree(Viewer viewer, @PathVariable("lifting") UUID id) {
        lifting.agree(viewer, id);
        return new ModelAndView("redirect:/liftings");
    }
}
