package holdepunkt.people.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenUnit;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.people.Employments;
import holdepunkt.people.FixedTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who works in the organisation, and the end of somebody's work. For its administrators, who see no person. */
@Controller
class WorkController implements NavEntry {

    /** So many are found by looking. */
    private static final int FEW = 10;

    private final Employments employments;
    private final FixedTerms terms;

    WorkController(Employments employments, FixedTerms terms) {
        this.employments = employments;
        this.terms = terms;
    }

    record TermForm(@NotNull UUID at, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay) {}

    record Form(@NotNull UUID at, @NotBlank @Pattern(regexp = "quit|ill|suspended|died|term_over|moved") String why) {}

    @GetMapping("/units/{unit}/work")
    @OpenUnit(roles = "administrator")
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID unit, @RequestParam(defaultValue = "") String name) {
        var all = employments.inOrganisationOf(viewer.area(), new UnitId(unit));
        var sought = name.strip().toLowerCase(Locale.ROOT);
        var found = all.stream().filter(one -> (one.name() + " " + one.unitName()).toLowerCase(Locale.ROOT).contains(sought)).toList();
        return page.show("people/work", "people.work.title", "unit", unit, "workers", found, "many", all.size() > FEW, "name", name.strip());
    }

    @PostMapping("/units/{unit}/workers/{account}/end")
    @OpenUnit(roles = "administrator")
    ModelAndView end(Viewer viewer, @PathVariable UUID unit, @PathVariable UUID account, @Valid @ModelAttribute Form form) {
        workingAt(viewer, unit, account, form.at());
        employments.end(viewer.area(), new AccountId(account), new UnitId(form.at()), form.why(), viewer.account());
        return new ModelAndView("redirect:/units/" + unit + "/work");
    }

    @PostMapping("/units/{unit}/workers/{account}/term")
    @OpenUnit(roles = "administrator")
    ModelAndView agree(Viewer viewer, @PathVariable UUID unit, @PathVariable UUID account, @Valid @ModelAttribute TermForm form) {
        workingAt(viewer, unit, account, form.at());
        terms.agree(viewer.area(), new AccountId(account), new UnitId(form.at()), form.lastDay(), viewer.account());
        return new ModelAndView("redirect:/units/" + unit + "/work");
    }

    /** @throws NotOpen for one who does not work in the administrator's own organisation */
    private void workingAt(Viewer viewer, UUID unit, UUID account, UUID at) {
        if (employments.inOrganisationOf(viewer.area(), new UnitId(unit)).stream().noneMatch(one -> one.account().value().equals(account) && one.unit().value().equals(at))) {
            throw new NotOpen();
        }
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.works().stream().filter(work -> work.role().equals("administrator")).findFirst()
                .map(work -> new Entry("/units/" + work.unit() + "/work", "people.work.nav"));
    }
}
