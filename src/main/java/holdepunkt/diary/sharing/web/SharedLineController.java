package holdepunkt.diary.sharing.web;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.diary.sharing.SharedLines;
import holdepunkt.people.page.Headers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The reader's side: one copy, of what day and until when, and room for one line back. */
@Controller
class SharedLineController {

    private final SharedLines lines;
    private final Headers headers;

    SharedLineController(SharedLines lines, Headers headers) {
        this.lines = lines;
        this.headers = headers;
    }

    record AnswerForm(@NotBlank String words) {}

    @GetMapping("/people/{person}/shared-lines/{share}")
    @OpenPerson("diary_share")
    ModelAndView read(Opening opening, Page page, @PathVariable UUID share) {
        return page.show("shares/line", "shares.line.title", "opening", opening, "line", lines.open(opening, share), "header", headers.of(opening));
    }

    @PostMapping("/people/{person}/shared-lines/{share}/answers")
    @OpenPerson("diary_share")
    ModelAndView answer(Opening opening, @PathVariable UUID share, @Valid @ModelAttribute AnswerForm form) {
        lines.answer(opening, share, PersonText.of(form.words()));
        return new ModelAndView("redirect:/people/" + opening.person() + "/shared-lines/" + share);
    }
}
