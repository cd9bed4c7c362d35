package holdepunkt.access.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenMine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Back from a sign-in with a form half sent: what was typed stands in it, on its own page. */
@Controller
class KeptFormController {

    private final FormsAcrossSignIn forms;

    KeptFormController(FormsAcrossSignIn forms) {
        this.forms = forms;
    }

    @GetMapping("/kept/{form}")
    @OpenMine
    ModelAndView show(Opening opening, HttpServletRequest request, @PathVariable UUID form) {
        return new ModelAndView(forms.waiting(opening, form, request).orElseThrow(NotOpen::new));
    }
}
