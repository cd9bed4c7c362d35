package holdepunkt.intake.web;

import holdepunkt.core.Gate;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.intake.AskingAnonymously;
import holdepunkt.intake.MyQuestions;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the questions I have asked stand. */
@Controller
class MyQuestionsController implements NavEntry {

    private final MyQuestions mine;
    private final AskingAnonymously anonymous;
    private final Gate gate;

    MyQuestionsController(MyQuestions mine, AskingAnonymously anonymous, Gate gate) {
        this.mine = mine;
        this.anonymous = anonymous;
        this.gate = gate;
    }

    @GetMapping("/my-questions")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page) {
        var questions = mine.of(viewer);
        gate.saw(questions.stream().map(MyQuestions.Mine::person).filter(Objects::nonNull).toList());
        return page.show("intake/myQuestions", "intake.mine.title", "questions", questions, "anonymous", anonymous.of(viewer));
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return Askers.canAsk(viewer) ? Optional.of(new Entry("/my-questions", "intake.mine.title")) : Optional.empty();
    }
}
