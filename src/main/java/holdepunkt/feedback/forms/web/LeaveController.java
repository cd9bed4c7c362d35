package holdepunkt.feedback.forms.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.feedback.forms.shelf.AgreeingForms;
import holdepunkt.feedback.forms.shelf.WritingLicences;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** By what leave a form is used: that user representatives have agreed, and that it is paid for where it must be. */
@Controller
class LeaveController {

    private final AgreeingForms agreeing;
    private final WritingLicences licences;

    LeaveController(AgreeingForms agreeing, WritingLicences licences) {
        this.agreeing = agreeing;
        this.licences = licences;
    }

    @PostMapping("/forms/{form}/agreements")
    @OpenMine(roles = "user_representative")
    ModelAndView agree(Viewer viewer, @PathVariable UUID form) {
        agreeing.agree(viewer, form);
        return back(form);
    }

    @PostMapping("/forms/{form}/licences")
    @OpenMine(roles = "leader")
    ModelAndView license(Viewer viewer, @PathVariable UUID form, @Valid LicenceForm licence) {
        licences.write(viewer, form, licence.number().strip(), licence.holder().strip(), licence.endsOn(), licence.places());
        return back(form);
    }

    private static ModelAndView back(UUID form) {
        return new ModelAndView("redirect:/forms/" + form);
    }
}
