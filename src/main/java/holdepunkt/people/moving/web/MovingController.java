package holdepunkt.people.moving.web;

import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.moving.AcceptingMovings;
import holdepunkt.people.moving.GuardingAddresses;
import holdepunkt.people.moving.Movings;
import holdepunkt.people.page.Headers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moving: accepted by phone, held until first contact, risen; and an address under threat. */
@Controller
class MovingController {

    private final Movings movings;
    private final AcceptingMovings accepting;
    private final GuardingAddresses guarding;
    private final Headers headers;

    MovingController(Movings movings, AcceptingMovings accepting, GuardingAddresses guarding, Headers headers) {
        this.movings = movings;
        this.accepting = accepting;
        this.guarding = guarding;
        this.headers = headers;
    }

    record Form(@NotBlank @Size(max = 120) String receiver, @NotBlank @Size(max = 120) String acceptedBy, @NotBlank @Size(max = 30) String phone,
                @NotBlank @Size(max = 160) String theirLeader, @NotNull LocalDate day, @NotBlank @Pattern(regexp = "([01]?\\d|2[0-3])[.:][0-5]\\d") String time,
                @Nullable Boolean yes) {

        Instant at() {
            var parts = time.split("[.:]");
            return day.atTime(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))).atZone(Period.NORWAY).toInstant();
        }

        AcceptingMovings.Accepted said() {
            return new AcceptingMovings.Accepted(PersonText.of(receiver), PersonText.of(acceptedBy), PersonText.of(phone), PersonText.of(theirLeader));
        }
    }

    @GetMapping("/people/{person}/moving")
    @OpenPerson("moving")
    ModelAndView show(Opening opening, Page page) {
        return page.show("people/moving/moving", "people.moving.title", "opening", opening, "header", headers.of(opening), "moving", movings.now(opening).orElse(null),
                "guard", guarding.now(opening).orElse(null), "writes", opening.own() || opening.has("contact"), "today", LocalDate.now(Period.NORWAY).toString());
    }

    @PostMapping("/people/{person}/movings")
    @OpenPerson("moving")
    ModelAndView accepted(Opening opening, @Valid @ModelAttribute Form form) {
        accepting.accepted(opening, form.said(), form.at(), Boolean.TRUE.equals(form.yes()));
        return page(opening);
    }

    @PostMapping("/people/{person}/moving/end")
    @OpenPerson("moving")
    ModelAndView end(Opening opening, @RequestParam(defaultValue = "") String how) {
        accepting.end(opening, how);
        return page(opening);
    }

    @PostMapping("/people/{person}/address-guard")
    @OpenPerson("moving")
    ModelAndView guard(Opening opening) {
        guarding.begin(opening);
        return page(opening);
    }

    @PostMapping("/people/{person}/address-guard/end")
    @OpenPerson("moving")
    ModelAndView unguard(Opening opening) {
        guarding.end(opening);
        return page(opening);
    }

    private static ModelAndView page(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/moving");
    }
}
