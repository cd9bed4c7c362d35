package holdepunkt.diary.sharing.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.core.web.Texts;
import holdepunkt.diary.sharing.Keeping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Paper is an equal choice: one torn-out line, typed in by herself. */
@Controller
class TornOutController {

    private final Keeping keeping;

    TornOutController(Keeping keeping) {
        this.keeping = keeping;
    }

    record Form(@NotBlank @Size(max = 600) String words, @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {}

    @GetMapping("/diary/torn-out")
    @OpenOwn("diary")
    ModelAndView show(Page page) {
        return page.show("shares/tornOut", "shares.paper.title", "today", LocalDate.now(Texts.NORWAY).toString());
    }

    @PostMapping("/diary/torn-out")
    @OpenOwn("diary")
    ModelAndView keep(Opening hers, @Valid @ModelAttribute Form form) {
        return new ModelAndView("redirect:/diary/entries/" + keeping.line(hers, form.words().strip(), form.day()));
    }
}
