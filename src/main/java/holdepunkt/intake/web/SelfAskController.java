package holdepunkt.intake.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.intake.AskingForOneself;
import holdepunkt.intake.CriteriaVersions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** She asks for a meeting from her own page. */
@Controller
class SelfAskController {

    private final AskingForOneself asking;
    private final CriteriaVersions versions;

    SelfAskController(AskingForOneself asking, CriteriaVersions versions) {
        this.asking = asking;
        this.versions = versions;
    }

    /** What she wants to say, all of it optional. */
    record SelfForm(@Nullable List<String> ticks, @Size(max = 1000) @Nullable String why) {}

    @GetMapping("/people/{person}/nominations/new")
    @OpenPerson("nomination")
    ModelAndView show(Opening opening, Page page) {
        if (!opening.own()) {
            throw new NotOpen();
        }
        return page.show("intake/askMyself", "intake.ask.title", "criteria", versions.live(opening.area()).in(page.lang()), "home", "/people/" + opening.person(),
                "action", "/people/" + opening.person() + "/nominations");
    }

    @PostMapping("/people/{person}/nominations")
    @OpenPerson("nomination")
    ModelAndView ask(Opening opening, @PathVariable UUID person, @Valid SelfForm form) {
        var id = asking.ask(opening, Ids.all(form.ticks(), "ticks"), PersonText.of(form.why() == null ? "" : form.why()));
        return new ModelAndView("redirect:/people/" + person + "/nominations/" + id);
    }
}
