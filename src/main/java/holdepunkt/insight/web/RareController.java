package holdepunkt.insight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.insight.counting.Measures;
import holdepunkt.insight.measured.RareCourses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What seldom happens, event by event, for those who need to know. */
@Controller
class RareController {

    private final Measures measures;
    private final RareCourses courses;

    RareController(Measures measures, RareCourses courses) {
        this.measures = measures;
        this.courses = courses;
    }

    @GetMapping("/insight/measures/{key}/between")
    @OpenMine(roles = "working_group")
    ModelAndView between(Viewer viewer, Page page, @PathVariable("key") String key) {
        return page.show("insight/between", "measures.between.title", "measure", measures.named(key), "course", courses.of(viewer, key));
    }

    /** @param number of those of that day */
    @GetMapping("/insight/measures/{key}/between/{on}/{number}")
    @OpenMine(roles = "working_group")
    ModelAndView point(Viewer viewer, Page page, @PathVariable("key") String key, @PathVariable("on") String on, @PathVariable("number") String number) {
        return page.show("insight/betweenPoint", "measures.counted.title", "measure", measures.named(key), "point", courses.point(viewer, key, on + "/" + number));
    }
}
