package holdepunkt.improvement.web.learning;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.learning.LearningLog;
import holdepunkt.improvement.learning.OwnReading;
import holdepunkt.improvement.learning.Theme;
import holdepunkt.improvement.learning.documents.LearningDocuments;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The log by theme, its documents, and the first page for whoever is new, with her own ticks. */
@Controller
class LearningController {

    private final LearningLog log;
    private final LearningDocuments documents;
    private final OwnReading reading;

    LearningController(LearningLog log, LearningDocuments documents, OwnReading reading) {
        this.log = log;
        this.documents = documents;
        this.reading = reading;
    }

    @GetMapping("/improvement/learning")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/learning/log", "learning.title", "lessons", log.all(viewer), "documents", documents.all(viewer), "themes", List.of(Theme.values()),
                "read", reading.read(viewer), "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/learning/begin")
    @OpenMine
    ModelAndView begin(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/learning/begin", "learning.begin.title", "steps", Steps.of(page, log.all(viewer), documents.all(viewer)), "read", reading.read(viewer));
    }

    @PostMapping("/improvement/learning/begin")
    @OpenMine
    ModelAndView tick(Viewer viewer, @Valid TickForm form) {
        Readers.mustRead(viewer);
        reading.tick(viewer, form.item(), form.what().equals("read"));
        return new ModelAndView("redirect:/improvement/learning/begin");
    }

    record TickForm(@NotBlank @Size(max = 100) String item, @NotBlank @Pattern(regexp = "read|not_read") String what) {}

    @GetMapping("/improvement/learning/documents/{document}")
    @OpenMine
    ModelAndView document(Viewer viewer, Page page, @PathVariable UUID document) {
        Readers.mustRead(viewer);
        return page.show("improvement/learning/document", "learning.document.title", "document", documents.of(viewer, document));
    }
}
