package holdepunkt.signals.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.signals.AskingLeaders;
import holdepunkt.signals.NamingLeaders;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who answers what nobody took: for all who work here to read, and for leaders to agree on. */
@Controller
class NamedLeaderController implements NavEntry {

    private final NamingLeaders naming;
    private final AskingLeaders asking;

    NamedLeaderController(NamingLeaders naming, AskingLeaders asking) {
        this.naming = naming;
        this.asking = asking;
    }

    record Form(@NotNull UUID leader, @NotBlank @Size(max = 600) String clause) {}

    @GetMapping("/untaken-lines")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page) {
        boolean leads = viewer.worksAs("leader");
        return page.show("signals/named", "signals.named.title", "named", naming.all(viewer.area()), "leaders", leads ? asking.leaders(viewer.area()) : java.util.List.of());
    }

    @PostMapping("/untaken-lines")
    @OpenMine(roles = "leader")
    ModelAndView name(Viewer viewer, @Valid @ModelAttribute Form form) {
        naming.name(viewer, asking.leaders(viewer.area()), new AccountId(form.leader()), form.clause());
        return new ModelAndView("redirect:/untaken-lines");
    }

    @Override
    public int order() {
        return 770;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.worksAs("leader") ? Optional.of(new Entry("/untaken-lines", "signals.named.nav")) : Optional.empty();
    }
}
