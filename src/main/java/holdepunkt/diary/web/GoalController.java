package holdepunkt.diary.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.diary.Goals;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What she wants, changed whenever she likes. */
@Controller
class GoalController {

    private static final String BACK = "redirect:/diary/goals";

    private final Goals goals;

    GoalController(Goals goals) {
        this.goals = goals;
    }

    record WordsForm(@NotBlank @Size(max = 1000) String words) {}

    record TellForm(@NotBlank @Size(max = 1000) String told) {}

    @GetMapping("/diary/goals")
    @OpenOwn("diary")
    ModelAndView show(Opening opening, Page page) {
        return page.show("diary/goals", "diary.title", "goals", goals.of(opening));
    }

    @PostMapping("/diary/goals")
    @OpenOwn("diary")
    ModelAndView set(Opening opening, @Valid @ModelAttribute WordsForm form) {
        goals.set(opening, PersonText.of(form.words()));
        return new ModelAndView(BACK);
    }

    @GetMapping("/diary/goals/{goal}")
    @OpenOwn("diary")
    ModelAndView one(Opening opening, Page page, @PathVariable UUID goal) {
        return page.show("diary/goal", "diary.title", "goal", goals.of(opening).stream().filter(one -> one.id().equals(goal)).findFirst().orElseThrow(NotOpen::new));
    }

    @PostMapping("/diary/goals/{goal}/versions")
    @OpenOwn("diary")
    ModelAndView sayAnew(Opening opening, @PathVariable UUID goal, @Valid @ModelAttribute WordsForm form, @RequestParam("_version") long seen) {
        goals.sayAnew(opening, goal, PersonText.of(form.words()), seen);
        return new ModelAndView(BACK + "/" + goal);
    }

    @PostMapping("/diary/goals/{goal}/events")
    @OpenOwn("diary")
    ModelAndView tell(Opening opening, @PathVariable UUID goal, @Valid @ModelAttribute TellForm form) {
        goals.tell(opening, goal, PersonText.of(form.told()));
        return new ModelAndView(BACK + "/" + goal);
    }

    @PostMapping("/diary/goals/{goal}/end")
    @OpenOwn("diary")
    ModelAndView putDown(Opening opening, @PathVariable UUID goal) {
        goals.putDown(opening, goal);
        return new ModelAndView(BACK);
    }
}
