package holdepunkt.improvement.web.mandates;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.mandates.ideas.AnsweringIdeas;
import holdepunkt.improvement.mandates.ideas.AskingIdeas;
import holdepunkt.improvement.mandates.ideas.FloorIdeas;
import holdepunkt.improvement.tests.TriedIdeas;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One idea: what was asked, the answer with its reason, and what the one who asked said to it. */
@Controller
class IdeaController {

    private final FloorIdeas ideas;
    private final AskingIdeas asking;
    private final AnsweringIdeas answering;
    private final TriedIdeas tried;

    IdeaController(FloorIdeas ideas, AskingIdeas asking, AnsweringIdeas answering, TriedIdeas tried) {
        this.ideas = ideas;
        this.asking = asking;
        this.answering = answering;
        this.tried = tried;
    }

    @GetMapping("/improvement/mandates/ideas/{idea}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID idea) {
        Readers.mustRead(viewer);
        var now = ideas.of(viewer, idea);
        return page.show("improvement/mandates/idea", "mandates.idea.title", "idea", now, "before", ideas.before(viewer, idea), "today", LocalDate.now(Period.NORWAY),
                "answers", answering.answeringGroup(viewer, now).isPresent(), "mine", now.asked().account().equals(viewer.account()),
                "tests", tried.tests(viewer, idea), "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/mandates/ideas/{idea}/answers")
    @OpenMine
    ModelAndView blank(Viewer viewer, Page page, @PathVariable UUID idea) {
        Readers.mustRead(viewer);
        var now = ideas.of(viewer, idea);
        var group = answering.answeringGroup(viewer, now).orElseThrow(NotOpen::new);
        return page.show("improvement/mandates/answer", "mandates.answer.title", "idea", now, "seats", Choices.seats(group), "lacks", group.lacks(LocalDate.now(Period.NORWAY)),
                "outcomes", Choices.words(page, "mandates.outcome.", "yes", "not_now", "no"), "becomes", Choices.words(page, "mandates.becomes.", "decision", "test"));
    }

    @PostMapping("/improvement/mandates/ideas/{idea}/answers")
    @OpenMine
    ModelAndView answer(Viewer viewer, @PathVariable UUID idea, @Valid AnswerForm form) {
        Readers.mustRead(viewer);
        answering.answer(viewer, idea, form.reasoned(), form.seen());
        return new ModelAndView("redirect:/improvement/mandates/ideas/" + idea);
    }

    @PostMapping("/improvement/mandates/ideas/{idea}/replies")
    @OpenMine
    ModelAndView reply(Viewer viewer, @PathVariable UUID idea, @Valid ReplyForm form) {
        Readers.mustRead(viewer);
        asking.reply(viewer, idea, form.words());
        return new ModelAndView("redirect:/improvement/mandates/ideas/" + idea);
    }

    record ReplyForm(@NotBlank @Size(max = 1000) String words) {}
}
