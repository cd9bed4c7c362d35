package holdepunkt.feedback.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.feedback.Besides;
import holdepunkt.feedback.ChoosingBesides;
import holdepunkt.feedback.Mirrors;
import holdepunkt.meetings.Meetings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** While a meeting is prepared: which form of the organisation's own is asked by beside the mirror, and of whom. */
@Controller
class BesideController {

    private static final String NONE = "none";

    private final Meetings meetings;
    private final Mirrors mirrors;
    private final Besides besides;
    private final ChoosingBesides choosing;

    BesideController(Meetings meetings, Mirrors mirrors, Besides besides, ChoosingBesides choosing) {
        this.meetings = meetings;
        this.mirrors = mirrors;
        this.besides = besides;
        this.choosing = choosing;
    }

    /** @param form one of the shelf, or {@code none} */
    record BesideForm(@NotBlank @Pattern(regexp = "none|[0-9a-f-]{36}") String form, @NotBlank @Pattern(regexp = "person|everyone") String audience) {}

    @GetMapping("/people/{person}/meetings/{meeting}/mirror/beside")
    @OpenPerson(value = "mirror", action = Action.WRITE)
    ModelAndView page(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        return page.show("feedback/beside", "mirror.beside.title", "meeting", meeting, "chosen", besides.chosen(opening, meeting).orElse(null),
                "choices", choosing.choices(opening, page.lang()), "mayChoose", !opening.own() && mirrors.of(opening, meeting).isEmpty());
    }

    @PostMapping("/people/{person}/meetings/{meeting}/mirror/beside")
    @OpenPerson("mirror")
    ModelAndView choose(Opening opening, @PathVariable("meeting") UUID id, @Valid BesideForm form) {
        var meeting = meetings.find(opening, id);
        choosing.choose(opening, meeting, form.form().equals(NONE) ? null : UUID.fromString(form.form()), form.audience().equals("everyone"));
        return new ModelAndView("redirect:" + meeting.header().href());
    }
}
