package holdepunkt.signals.web;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.signals.AnsweringAsLeader;
import holdepunkt.signals.NamedLeader;
import holdepunkt.signals.NamingLeaders;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The line nobody took, for the leader it went to. */
@Controller
class AskingController {

    private final AnsweringAsLeader answering;
    private final NamingLeaders naming;

    AskingController(AnsweringAsLeader answering, NamingLeaders naming) {
        this.naming = naming;
        this.answering = answering;
    }

    record AnswerForm(@NotBlank @Size(max = 2000) String answer) {}

    @GetMapping("/people/{person}/askings/{asking}")
    @OpenPerson("asking")
    ModelAndView show(Opening opening, Page page, @PathVariable("asking") UUID asking) {
        var asked = answering.find(opening, asking);
        return page.show("signals/asking", "signals.asked.heading", "asked", asked,
                "clause", naming.at(opening.area(), opening.viewer().account(), asked.askedAt()).map(NamedLeader::clause).orElse(null));
    }

    @PostMapping("/people/{person}/askings/{asking}/answer")
    @OpenPerson("asking")
    ModelAndView answer(Opening opening, @PathVariable("asking") UUID asking, @Valid AnswerForm form) {
        answering.answer(opening, asking, PersonText.of(form.answer()));
        return new ModelAndView("redirect:/people/" + opening.person() + "/askings/" + asking);
    }
}
