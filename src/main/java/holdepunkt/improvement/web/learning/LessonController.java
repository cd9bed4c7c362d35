package holdepunkt.improvement.web.learning;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.learning.LearningLog;
import holdepunkt.improvement.learning.Theme;
import holdepunkt.improvement.learning.TellingLessons;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One lesson: told, read, and told anew. */
@Controller
class LessonController {

    private final LearningLog log;
    private final TellingLessons telling;

    LessonController(LearningLog log, TellingLessons telling) {
        this.log = log;
        this.telling = telling;
    }

    @GetMapping("/improvement/learning/lessons/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page) {
        return page.show("improvement/learning/tell", "learning.new.title", "themes", themes(page));
    }

    @PostMapping("/improvement/learning/lessons")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView tell(Viewer viewer, @Valid LessonForm form) {
        return new ModelAndView("redirect:/improvement/learning/lessons/" + telling.tell(viewer, form.told()));
    }

    @GetMapping("/improvement/learning/lessons/{lesson}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID lesson) {
        Readers.mustRead(viewer);
        return page.show("improvement/learning/lesson", "learning.one.title", "lesson", log.of(viewer, lesson), "before", log.before(viewer, lesson),
                "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/learning/lessons/{lesson}/words")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView edit(Viewer viewer, Page page, @PathVariable UUID lesson) {
        return page.show("improvement/learning/tell", "learning.edit.title", "themes", themes(page), "lesson", log.of(viewer, lesson));
    }

    @PostMapping("/improvement/learning/lessons/{lesson}/words")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView tellAnew(Viewer viewer, @PathVariable UUID lesson, @Valid LessonForm form) {
        telling.tellAnew(viewer, lesson, form.told(), form.seen());
        return new ModelAndView("redirect:/improvement/learning/lessons/" + lesson);
    }

    private static Map<String, String> themes(Page page) {
        var themes = new LinkedHashMap<String, String>();
        for (var theme : Theme.values()) {
            themes.put(theme.code(), page.t("learning.theme." + theme.code()));
        }
        return themes;
    }
}
