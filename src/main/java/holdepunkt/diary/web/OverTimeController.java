package holdepunkt.diary.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.diary.over.Look;
import holdepunkt.diary.over.LookingBack;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Her pages over time: a blank page until she has said what she wants to look at. */
@Controller
class OverTimeController {

    private final LookingBack lookingBack;

    OverTimeController(LookingBack lookingBack) {
        this.lookingBack = lookingBack;
    }

    record LooksForm(@Nullable List<String> looks) {

        Set<Look> chosen() {
            return looks == null ? Set.of() : looks.stream().map(Look::of).flatMap(Optional::stream).collect(Collectors.toCollection(() -> EnumSet.noneOf(Look.class)));
        }
    }

    @GetMapping("/diary/over-time")
    @OpenOwn("diary")
    ModelAndView show(Opening opening, Page page) {
        return page.show("diary/overTime", "diary.title", "over", lookingBack.look(opening), "looks", looks(page));
    }

    @PostMapping("/diary/over-time/choices")
    @OpenOwn("diary")
    ModelAndView choose(Opening opening, @Valid @ModelAttribute LooksForm form) {
        lookingBack.choose(opening, form.chosen());
        return new ModelAndView("redirect:/diary/over-time");
    }

    private static Map<String, String> looks(Page page) {
        var looks = new LinkedHashMap<String, String>();
        for (var one : Look.values()) {
            looks.put(one.code(), page.t("diary.over." + one.code()));
        }
        return looks;
    }
}
