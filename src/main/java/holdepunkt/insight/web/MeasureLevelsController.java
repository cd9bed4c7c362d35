package holdepunkt.insight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.insight.measured.NewLevels;
import holdepunkt.insight.measured.Targets;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where those who lead or improve the work say from when it was done otherwise, and where they want it to be. */
@Controller
class MeasureLevelsController {

    private final NewLevels levels;
    private final Targets targets;

    MeasureLevelsController(NewLevels levels, Targets targets) {
        this.levels = levels;
        this.targets = targets;
    }

    record LevelForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from, @NotBlank String because) {}

    record BackForm(@NotBlank String why) {}

    record TargetForm(@Nullable String wanted, @NotBlank String reason) {}

    @PostMapping("/insight/measures/{key}/levels")
    @OpenMine(roles = {"leader", "working_group"})
    ModelAndView say(Viewer viewer, @PathVariable("key") String key, @Valid LevelForm form) {
        levels.say(viewer, key, form.from(), form.because());
        return back(key);
    }

    @PostMapping("/insight/measures/{key}/levels/{level}/back")
    @OpenMine(roles = {"leader", "working_group"})
    ModelAndView takeBack(Viewer viewer, @PathVariable("key") String key, @PathVariable("level") UUID level, @Valid BackForm form) {
        levels.takeBack(viewer, key, level, form.why());
        return back(key);
    }

    @PostMapping("/insight/measures/{key}/targets")
    @OpenMine(roles = {"leader", "working_group"})
    ModelAndView set(Viewer viewer, @PathVariable("key") String key, @Valid TargetForm form) {
        targets.set(viewer, key, form.wanted() == null ? "" : form.wanted(), form.reason());
        return back(key);
    }

    private static ModelAndView back(String key) {
        return new ModelAndView("redirect:/insight/measures/" + key);
    }
}
