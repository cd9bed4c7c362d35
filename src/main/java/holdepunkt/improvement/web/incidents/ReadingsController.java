package holdepunkt.improvement.web.incidents;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.incidents.readings.ResultReadings;
import holdepunkt.improvement.incidents.readings.WordingReadings;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Results in two readings, side by side. Neither hides the other; where one is missing the page says which. */
@Controller
class ReadingsController {

    private final ResultReadings readings;
    private final WordingReadings wording;

    ReadingsController(ResultReadings readings, WordingReadings wording) {
        this.readings = readings;
        this.wording = wording;
    }

    @GetMapping("/improvement/incidents/readings")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/incidents/readings", "incidents.readings.title", "all", readings.all(viewer), "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/incidents/readings/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page) {
        return page.show("improvement/incidents/reading", "incidents.readings.new", "wording", new WordingReadings.Wording("", "", "", ""));
    }

    @PostMapping("/improvement/incidents/readings")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView begin(Viewer viewer, @Valid ReadingForm form) {
        return back(wording.begin(viewer, form.wording()));
    }

    @GetMapping("/improvement/incidents/readings/{readings}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView edit(Viewer viewer, Page page, @PathVariable("readings") UUID id) {
        var now = readings.one(viewer, id);
        return page.show("improvement/incidents/reading", "incidents.readings.edit", "now", now, "wording", WordingReadings.Wording.of(now.readings()));
    }

    @PostMapping("/improvement/incidents/readings/{readings}/wording")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView reword(Viewer viewer, @PathVariable("readings") UUID id, @Valid ReadingForm form) {
        if (form._version() == null) {
            throw BrokenRule.of("core.error.missing");
        }
        wording.reword(viewer, id, form._version(), form.wording());
        return back(id);
    }

    record ReadingForm(@NotBlank @Size(max = 200) String title, @Nullable @Size(max = 20000) String individual, @Nullable @Size(max = 20000) String system,
                       @Nullable @Size(max = 20000) String meeting, @Nullable Long _version) {

        WordingReadings.Wording wording() {
            return new WordingReadings.Wording(title, plain(individual), plain(system), plain(meeting));
        }

        private static String plain(@Nullable String text) {
            return text == null ? "" : text.replace("\r", "");
        }
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/improvement/incidents/readings#r-" + id);
    }
}
