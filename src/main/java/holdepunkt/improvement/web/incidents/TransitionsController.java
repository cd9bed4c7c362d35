package holdepunkt.improvement.web.incidents;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.incidents.exchange.IncidentFiles;
import holdepunkt.improvement.incidents.learning.Learned;
import holdepunkt.improvement.incidents.readings.TransitionKinds;
import holdepunkt.improvement.incidents.telling.Incidents;
import holdepunkt.improvement.web.Readers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where people easily fall out between services, with how many stories are about it; and all stories as a file. */
@Controller
class TransitionsController {

    private final TransitionKinds kinds;
    private final Incidents incidents;
    private final IncidentFiles files;

    TransitionsController(TransitionKinds kinds, Incidents incidents, IncidentFiles files) {
        this.kinds = kinds;
        this.incidents = incidents;
        this.files = files;
    }

    @GetMapping("/improvement/incidents/transitions")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        var told = incidents.all(viewer).stream().map(one -> one.incident().transition()).filter(Objects::nonNull).collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        return page.show("improvement/incidents/transitions", "incidents.transitions.title", "names", Transitions.names(page.texts(), kinds.all(viewer)), "told", told, "enough", Learned.SHOWN,
                "sheet", kinds.sheet(viewer).orElse(null));
    }

    @GetMapping("/improvement/incidents/file")
    @OpenMine
    ModelAndView file(Viewer viewer) {
        Readers.mustRead(viewer);
        var text = files.write(viewer).stream().map(written -> written.text()).findFirst().orElse("incidents: []\n");
        return new ModelAndView(new Download(text.getBytes(StandardCharsets.UTF_8), "application/yaml", "stories.yaml"));
    }
}
