package holdepunkt.people.away.web;

import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.away.KeepingStays;
import holdepunkt.people.page.Contacts;
import holdepunkt.people.page.Headers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A time she is not free: begun, dated, asked about, ended. Each is a row of its own. */
@Controller
class StayController {

    private final KeepingStays keeping;
    private final Contacts contacts;
    private final Headers headers;

    StayController(KeepingStays keeping, Contacts contacts, Headers headers) {
        this.keeping = keeping;
        this.contacts = contacts;
        this.headers = headers;
    }

    record BeginForm(@NotBlank String kind, @NotNull LocalDate begunOn, @Nullable LocalDate outOn) {}

    record DateForm(@Nullable LocalDate outOn) {}

    record PhoneForm(@NotNull LocalDate from, @NotNull LocalDate until) {}

    record HandForm(@NotBlank String hand, @NotBlank @Size(max = 120) String who, @NotNull LocalDate on) {}

    record EndForm(@NotNull LocalDate endedOn) {}

    @GetMapping("/people/{person}/stay")
    @OpenPerson("stay")
    ModelAndView show(Opening opening, Page page) {
        return page.show("people/away/stay", "people.away.title", "opening", opening, "header", headers.of(opening), "stay", keeping.now(opening).orElse(null),
                "contacts", contacts.all(opening), "today", LocalDate.now(Period.NORWAY).toString());
    }

    @PostMapping("/people/{person}/stays")
    @OpenPerson("stay")
    ModelAndView begin(Opening opening, @Valid @ModelAttribute BeginForm form) {
        keeping.begin(opening, form.kind(), form.begunOn(), form.outOn());
        return page(opening);
    }

    @PostMapping("/people/{person}/stay/dates")
    @OpenPerson("stay")
    ModelAndView date(Opening opening, @Valid @ModelAttribute DateForm form) {
        keeping.date(opening, form.outOn());
        return page(opening);
    }

    @PostMapping("/people/{person}/stay/askings")
    @OpenPerson("stay")
    ModelAndView asked(Opening opening, @RequestParam(defaultValue = "") String what) {
        keeping.asked(opening, what);
        return page(opening);
    }

    @PostMapping("/people/{person}/stay/phone")
    @OpenPerson("stay")
    ModelAndView phone(Opening opening, @Valid @ModelAttribute PhoneForm form) {
        keeping.phoneTaken(opening, form.from(), form.until());
        return page(opening);
    }

    @PostMapping("/people/{person}/stay/handings")
    @OpenPerson("stay")
    ModelAndView handed(Opening opening, @Valid @ModelAttribute HandForm form) {
        keeping.handed(opening, form.hand(), PersonText.of(form.who()), form.on());
        return page(opening);
    }

    @PostMapping("/people/{person}/stay/end")
    @OpenPerson("stay")
    ModelAndView end(Opening opening, @Valid @ModelAttribute EndForm form) {
        keeping.end(opening, form.endedOn());
        return page(opening);
    }

    private static ModelAndView page(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/stay");
    }
}
