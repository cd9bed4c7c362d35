package holdepunkt.consent.emergency.web;

import holdepunkt.consent.emergency.EmergencyAccesses;
import holdepunkt.consent.emergency.EmergencyRules;
import holdepunkt.consent.emergency.TakingEmergencyAccess;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Taking emergency access by the whole birth number, and saying afterwards whether it was right. */
@Controller
class EmergencyController implements NavEntry {

    private final TakingEmergencyAccess taking;
    private final EmergencyAccesses accesses;

    EmergencyController(TakingEmergencyAccess taking, EmergencyAccesses accesses) {
        this.taking = taking;
        this.accesses = accesses;
    }

    record Form(@NotBlank @Size(max = 20) String number, @NotBlank String reason, @NotBlank @Size(max = 500) String why) {}

    record ReviewForm(@NotBlank @Pattern(regexp = "right|wrong") String outcome, @NotBlank @Size(max = 500) String words) {}

    @GetMapping("/emergency")
    @OpenMine(roles = {"clinician", "gp"})
    ModelAndView form(Page page) {
        var reasons = new LinkedHashMap<String, String>();
        EmergencyRules.REASONS.forEach(one -> reasons.put(one, page.t("emergency.reason." + one)));
        return page.show("emergency/take", "emergency.pageTitle", "reasons", reasons);
    }

    @PostMapping("/emergency")
    @OpenMine(roles = {"clinician", "gp"})
    @FreshSignIn
    ModelAndView take(Viewer viewer, @Valid @ModelAttribute Form form) {
        return new ModelAndView("redirect:/people/" + taking.take(viewer, form.number(), form.reason(), PersonText.of(form.why())));
    }

    @GetMapping("/people/{person}/emergency/{access}")
    @OpenPerson("emergency")
    ModelAndView show(Opening opening, Page page, @PathVariable UUID access) {
        return page.show("emergency/access", "emergency.pageTitle", "opening", opening, "access", accesses.find(opening, access));
    }

    @PostMapping("/people/{person}/emergency/{access}/review")
    @OpenPerson("emergency")
    ModelAndView review(Opening opening, @PathVariable UUID access, @Valid @ModelAttribute ReviewForm form) {
        accesses.review(opening, access, form.outcome(), PersonText.of(form.words()));
        return new ModelAndView("redirect:/people/" + opening.person() + "/emergency/" + access);
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.worksAs("clinician") || viewer.worksAs("gp") ? Optional.of(new Entry("/emergency", "emergency.nav")) : Optional.empty();
    }
}
