package holdepunkt.people.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.PhoneNumber;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.page.Headers;
import holdepunkt.people.reach.Reach;
import holdepunkt.people.reach.Reaches;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How she wants to be reached: hers to say, and the contact's to write for her. */
@Controller
class ReachController {

    private final Reaches reaches;
    private final Headers headers;

    ReachController(Reaches reaches, Headers headers) {
        this.reaches = reaches;
        this.headers = headers;
    }

    record Form(@NotBlank @Pattern(regexp = "none|sms|email|letter_in_hand") String channel, @Nullable @Size(max = 30) String phone,
                @Nullable @Size(max = 200) String email, @Nullable @Size(max = 300) String address,
                @Nullable @Pattern(regexp = "day|any") String hours, @Nullable @Pattern(regexp = "nb|nn|en") String language) {}

    @GetMapping("/people/{person}/reach")
    @OpenPerson("reach")
    ModelAndView show(Opening opening, Page page) {
        return page.show("people/reach", "people.reach.title", "opening", opening, "header", headers.of(opening), "reach", reaches.of(opening.area(), opening.person()));
    }

    @PostMapping("/people/{person}/reach")
    @OpenPerson("reach")
    ModelAndView save(Opening opening, @Valid @ModelAttribute Form form, @RequestParam("_version") long version) {
        var phone = phone(form.phone());
        var email = email(form.email());
        if (form.channel().equals("sms") && (phone == null || !new PhoneNumber(phone.reveal()).canReceiveText())) {
            throw new BrokenRule("people.rule.smsNeedsMobile", "phone");
        }
        if (form.channel().equals("email") && email == null) {
            throw new BrokenRule("people.rule.emailMissing", "email");
        }
        reaches.save(opening.area(), opening.person(), new Reach(form.channel(), phone, email, text(form.address()), opening.viewer().language(), version,
                form.hours() == null ? "day" : form.hours()));
        if (opening.own() && form.language() != null) {
            reaches.speak(opening.area(), opening.person(), form.language());
        }
        return new ModelAndView("redirect:/people/" + opening.person() + "/reach");
    }

    private static @Nullable PersonText phone(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return PersonText.of(PhoneNumber.read(typed).orElseThrow(() -> new BrokenRule("people.rule.phone", "phone")).digits());
    }

    private static @Nullable PersonText email(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+")) {
            throw new BrokenRule("people.rule.email", "email");
        }
        return PersonText.of(typed);
    }

    private static @Nullable PersonText text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : PersonText.of(typed);
    }
}
