package holdepunkt.people.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.PhoneNumber;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.crisis.CrisisNames;
import holdepunkt.people.page.Headers;
import holdepunkt.people.page.WhoWorksHere;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whom she lets be called when she is admitted. Written by her, read by her contact and by who takes emergency access. */
@Controller
class CrisisController {

    private final CrisisNames names;
    private final WhoWorksHere whoWorksHere;
    private final Headers headers;

    CrisisController(CrisisNames names, WhoWorksHere whoWorksHere, Headers headers) {
        this.names = names;
        this.whoWorksHere = whoWorksHere;
        this.headers = headers;
    }

    record Form(@NotBlank @Size(max = 120) String called, @Nullable @Size(max = 30) String phone) {}

    @GetMapping("/people/{person}/crisis")
    @OpenPerson("crisis")
    ModelAndView show(Opening opening, Page page, @RequestParam(defaultValue = "") String name) {
        var choices = new LinkedHashMap<String, String>();
        if (opening.own()) {
            whoWorksHere.find(opening.area(), name).forEach(one ->
                    choices.put(one.account().toString(), page.t("people.colleague", one.name(), page.t("core.role." + one.role()), one.unit())));
        }
        return page.show("people/crisis", "people.crisis.title", "opening", opening, "header", headers.of(opening), "names", names.of(opening), "choices", choices, "name", name);
    }

    @PostMapping("/people/{person}/crisis/staff")
    @OpenPerson("crisis")
    ModelAndView addStaff(Opening opening, @RequestParam(required = false) @Nullable UUID account) {
        if (account == null) {
            throw new BrokenRule("core.error.missing", "account");
        }
        names.addStaff(opening, new AccountId(account));
        return back(opening);
    }

    @PostMapping("/people/{person}/crisis/others")
    @OpenPerson("crisis")
    ModelAndView add(Opening opening, @Valid @ModelAttribute Form form) {
        var phone = form.phone() == null || form.phone().isBlank() ? null
                : PersonText.of(PhoneNumber.read(form.phone()).orElseThrow(() -> new BrokenRule("people.rule.phone", "phone")).digits());
        names.add(opening, PersonText.of(form.called()), phone);
        return back(opening);
    }

    @PostMapping("/people/{person}/crisis/{one}/end")
    @OpenPerson("crisis")
    ModelAndView takeOff(Opening opening, @PathVariable UUID one) {
        names.takeOff(opening, one);
        return back(opening);
    }

    private static ModelAndView back(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/crisis");
    }
}
