package holdepunkt.feedback.forms.web;

import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.feedback.forms.fhir.Refused;
import holdepunkt.feedback.forms.shelf.BringingForms;
import holdepunkt.feedback.forms.shelf.BringingForms.Brought;
import holdepunkt.feedback.forms.shelf.Source;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Bringing a form from elsewhere, as FHIR. Everything that is not taken in is said at once. */
@Controller
class BringController {

    private final BringingForms bringing;

    BringController(BringingForms bringing) {
        this.bringing = bringing;
    }

    @GetMapping("/forms/new")
    @OpenMine(roles = "leader")
    ModelAndView show(Viewer viewer, Page page) {
        return page.show("forms/bring", "forms.bring", "units", units(viewer), "sources", sources(page));
    }

    @PostMapping("/forms")
    @OpenMine(roles = "leader")
    ModelAndView bring(Viewer viewer, @Valid BroughtForm form) throws BindException {
        try {
            var id = bringing.bring(viewer, new Brought(new UnitId(form.unit()), form.json(), form.source(), form.citation()));
            return new ModelAndView("redirect:/forms/" + id);
        } catch (Refused refused) {
            throw FormErrors.of(refused.refusals());
        }
    }

    private static Map<String, String> units(Viewer viewer) {
        var units = new LinkedHashMap<String, String>();
        viewer.works().stream().filter(work -> work.role().equals("leader")).forEach(work -> units.put(work.unit().value().toString(), work.unitName()));
        return units;
    }

    private static Map<String, String> sources(Page page) {
        var sources = new LinkedHashMap<String, String>();
        Source.codes().forEach(code -> sources.put(code, page.t("forms.source." + code)));
        return sources;
    }
}
