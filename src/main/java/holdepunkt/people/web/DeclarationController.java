package holdepunkt.people.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.people.Declarations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Declarations of confidentiality from those outside the services: kept by a leader or the office. */
@Controller
class DeclarationController implements NavEntry {

    private final Declarations declarations;

    DeclarationController(Declarations declarations) {
        this.declarations = declarations;
    }

    record Form(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate signedOn) {}

    @GetMapping("/declarations")
    @OpenMine(roles = {"leader", "allocation_office"})
    ModelAndView show(Viewer viewer, Page page) {
        return page.show("people/declarations", "people.declarations.title", "outsiders", declarations.outsiders(viewer.area()));
    }

    @PostMapping("/declarations/{account}")
    @OpenMine(roles = {"leader", "allocation_office"})
    ModelAndView keep(Viewer viewer, @PathVariable UUID account, @Valid @ModelAttribute Form form) {
        var outsider = declarations.outsiders(viewer.area()).stream().filter(one -> one.account().value().equals(account)).findFirst().orElseThrow(NotOpen::new);
        declarations.keep(viewer.area(), new AccountId(outsider.account().value()), form.signedOn(), viewer.account());
        return new ModelAndView("redirect:/declarations");
    }

    @Override
    public int order() {
        return 780;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.worksAs("leader") || viewer.worksAs("allocation_office") ? Optional.of(new Entry("/declarations", "people.declarations.nav")) : Optional.empty();
    }
}
