package holdepunkt.diary.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.diary.SettingAside;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Two phones wrote on from the same page: she picks one, or keeps both. */
@Controller
class ChoiceController {

    private final SettingAside settingAside;

    ChoiceController(SettingAside settingAside) {
        this.settingAside = settingAside;
    }

    /** @param version the one that is the page now, or null to keep both */
    record ChoiceForm(@Nullable UUID version) {}

    @PostMapping("/diary/entries/{entry}/choices")
    @OpenOwn("diary")
    ModelAndView choose(Opening opening, @PathVariable UUID entry, @Valid @ModelAttribute ChoiceForm form) {
        if (form.version() == null) {
            settingAside.keepBoth(opening, entry);
            return new ModelAndView("redirect:/diary");
        }
        settingAside.choose(opening, entry, form.version());
        return new ModelAndView("redirect:/diary/entries/" + entry);
    }
}
