package holdepunkt.promises.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.promises.StartingServices;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** When a service that was applied for began, from whoever knows. */
@Controller
class ServiceStartController {

    private final StartingServices starting;

    ServiceStartController(StartingServices starting) {
        this.starting = starting;
    }

    record StartForm(@NotBlank String came, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on, @Nullable String back) {}

    @PostMapping("/people/{person}/promises/{promise}/starts")
    @OpenPerson("promise")
    ModelAndView say(Opening opening, @PathVariable("promise") UUID promise, @Valid StartForm form) {
        starting.say(opening, promise, form.came(), form.on());
        return new ModelAndView("redirect:" + Back.to(opening, form.back()));
    }
}
