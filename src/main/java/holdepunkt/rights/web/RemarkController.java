package holdepunkt.rights.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.rights.Remarks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Her own words beside what somebody wrote about her. */
@Controller
class RemarkController {

    private final Remarks remarks;

    RemarkController(Remarks remarks) {
        this.remarks = remarks;
    }

    record Form(@NotBlank String about, @NotNull UUID of, @NotBlank @Size(max = 2000) String words) {}

    @GetMapping("/people/{person}/remarks/{about}/{of}")
    @OpenPerson("rights")
    ModelAndView show(Opening opening, Page page, @PathVariable String about, @PathVariable UUID of) {
        return page.show("rights/remark", "rights.remark.title", "opening", opening, "about", about, "of", of.toString(), "text", remarks.subject(opening, about, of).mainText());
    }

    @PostMapping("/people/{person}/remarks")
    @OpenPerson(value = "rights", action = Action.DECIDE)
    ModelAndView write(Opening opening, @Valid Form form) {
        remarks.write(opening, form.about(), form.of(), PersonText.of(form.words()));
        return new ModelAndView("redirect:/people/" + opening.person() + "/everything");
    }
}
