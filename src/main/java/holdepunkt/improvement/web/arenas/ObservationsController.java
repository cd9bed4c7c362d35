package holdepunkt.improvement.web.arenas;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.arenas.Arenas;
import holdepunkt.improvement.arenas.DrawingArenas;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a group has seen when it looked at all the arenas together. */
@Controller
class ObservationsController {

    private final Sheets sheets;
    private final DrawingArenas drawing;

    ObservationsController(Sheets sheets, DrawingArenas drawing) {
        this.sheets = sheets;
        this.drawing = drawing;
    }

    record ObservationForm(@NotBlank @Size(max = 600) String text, @Nullable Long _version) {}

    @GetMapping("/improvement/arenas/observations/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page) {
        return page.show("improvement/arenas/observation", "arenas.observation.new", "version", 0L, "observation", Optional.empty());
    }

    @PostMapping("/improvement/arenas/observations")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView add(Viewer viewer, @Valid ObservationForm form) {
        drawing.observe(viewer, form.text());
        return new ModelAndView("redirect:/improvement/arenas");
    }

    @GetMapping("/improvement/arenas/observations/{observation}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView edit(Viewer viewer, Page page, @PathVariable UUID observation) {
        var sheet = sheets.now(viewer, Arenas.KIND);
        var one = sheet.content().observation(observation).orElseThrow(NotOpen::new);
        return page.show("improvement/arenas/observation", "arenas.observation.edit", "version", sheet.version(), "observation", Optional.of(one));
    }

    @PostMapping("/improvement/arenas/observations/{observation}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView change(Viewer viewer, @PathVariable UUID observation, @Valid ObservationForm form) {
        drawing.change(viewer, Version.of(observation, form._version()).version(), observation, form.text());
        return new ModelAndView("redirect:/improvement/arenas");
    }
}
