package holdepunkt.signals.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.signals.Settling;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How a signal ends. */
@Controller
class SettlementController {

    private final Settling settling;

    SettlementController(Settling settling) {
        this.settling = settling;
    }

    record SettlementForm(@NotBlank String way, @Nullable UUID meeting, @Size(max = 1000) @Nullable String because) {}

    @PostMapping("/people/{person}/signals/{signal}/settlement")
    @OpenPerson(value = "signal", action = Action.DECIDE)
    ModelAndView settle(Opening opening, @PathVariable("signal") UUID signal, @Valid SettlementForm form) {
        if (form.way().equals("agenda")) {
            settling.asAgendaPoint(opening, signal, form.meeting());
        } else {
            settling.notNow(opening, signal, PersonText.of(form.because() == null ? "" : form.because()));
        }
        return new ModelAndView("redirect:/people/" + opening.person() + "/signals");
    }
}
