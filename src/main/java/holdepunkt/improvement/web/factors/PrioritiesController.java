package holdepunkt.improvement.web.factors;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.factors.ChoosingPriorities;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The few issues a group goes on with, and the table of them. */
@Controller
class PrioritiesController {

    private final MapViews views;
    private final ChoosingPriorities choosing;

    PrioritiesController(MapViews views, ChoosingPriorities choosing) {
        this.views = views;
        this.choosing = choosing;
    }

    @GetMapping("/improvement/factors/{map}/priorities")
    @OpenMine
    ModelAndView table(Viewer viewer, Page page, @PathVariable UUID map) {
        return page.show("improvement/factors/priorities", "factors.priorities.title", "view", views.of(viewer, map));
    }

    @GetMapping("/improvement/factors/{map}/priorities/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page, @PathVariable UUID map) {
        return page.show("improvement/factors/newPriority", "factors.priority.new", "view", views.of(viewer, map));
    }

    @PostMapping("/improvement/factors/{map}/priorities")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView choose(Viewer viewer, @PathVariable UUID map, @Valid NewPriorityForm form) {
        var priority = choosing.choose(viewer, map, form.words(), form.issue(), chosen(form.findings()));
        return new ModelAndView("redirect:/improvement/factors/" + map + "/priorities/" + priority);
    }

    record NewPriorityForm(@NotBlank @Size(max = 600) String words, @NotBlank @Size(max = 120) String issue, @Nullable List<UUID> findings) {}

    @GetMapping("/improvement/factors/{map}/priorities/{priority}")
    @OpenMine
    ModelAndView one(Viewer viewer, Page page, @PathVariable UUID map, @PathVariable UUID priority) {
        var view = views.of(viewer, map);
        return page.show("improvement/factors/priority", "factors.priority", "view", view, "priority", view.map().priority(priority).orElseThrow(NotOpen::new));
    }

    @PostMapping("/improvement/factors/{map}/priorities/{priority}/cells")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView fill(Viewer viewer, @PathVariable UUID map, @PathVariable UUID priority, @Valid CellsForm form) {
        choosing.fill(viewer, Seen.of(map, form._version()), priority, form.words(), form.issue(), form.cells());
        return back(map);
    }

    record CellsForm(@NotBlank @Size(max = 600) String words, @NotBlank @Size(max = 120) String issue, @Nullable @Size(max = 2000) String goal, @Nullable @Size(max = 2000) String now,
                     @Nullable @Size(max = 2000) String gaps, @Nullable @Size(max = 2000) String success, @Nullable Long _version) {

        List<String> cells() {
            return List.of(or(goal), or(now), or(gaps), or(success));
        }

        private static String or(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    @PostMapping("/improvement/factors/{map}/priorities/{priority}/findings")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView rest(Viewer viewer, @PathVariable UUID map, @PathVariable UUID priority, @Valid RestForm form) {
        choosing.rest(viewer, Seen.of(map, form._version()), priority, chosen(form.findings()));
        return new ModelAndView("redirect:/improvement/factors/" + map + "/priorities/" + priority);
    }

    record RestForm(@Nullable List<UUID> findings, @Nullable Long _version) {}

    @PostMapping("/improvement/factors/{map}/priorities/{priority}/removal")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView drop(Viewer viewer, @PathVariable UUID map, @PathVariable UUID priority) {
        choosing.drop(viewer, map, priority);
        return back(map);
    }

    private static List<UUID> chosen(@Nullable List<UUID> findings) {
        return findings == null ? List.of() : findings;
    }

    private static ModelAndView back(UUID map) {
        return new ModelAndView("redirect:/improvement/factors/" + map + "/priorities");
    }
}
