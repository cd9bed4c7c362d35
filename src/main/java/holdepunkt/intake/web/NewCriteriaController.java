package holdepunkt.intake.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.intake.Criteria;
import holdepunkt.intake.CriteriaVersions;
import holdepunkt.intake.WritingCriteria;
import holdepunkt.intake.WritingCriteria.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A new version of whom the meeting is for, put forward by the working group or a leader. It counts when the user representatives have agreed. */
@Controller
class NewCriteriaController {

    private final CriteriaVersions versions;
    private final WritingCriteria writing;

    NewCriteriaController(CriteriaVersions versions, WritingCriteria writing) {
        this.versions = versions;
        this.writing = writing;
    }

    @GetMapping("/criteria/new")
    @OpenMine(roles = {"working_group", "leader"})
    ModelAndView show(Viewer viewer, Page page) {
        var before = versions.all(viewer.area()).stream().findFirst().map(Criteria::sentences).orElse(List.of());
        return page.show("intake/newCriteria", "intake.criteria.new", "before", before);
    }

    @PostMapping("/criteria")
    @OpenMine(roles = {"working_group", "leader"})
    ModelAndView write(Viewer viewer, @RequestParam Map<String, String> typed) {
        var sentences = new ArrayList<Sentence>();
        for (int i = 1; i <= Criteria.MOST; i++) {
            var sentence = new Sentence(text(typed, "nb" + i), text(typed, "nn" + i), text(typed, "en" + i));
            long written = Stream.of(sentence.nb(), sentence.nn(), sentence.en()).filter(text -> !text.isEmpty()).count();
            if (written == 3) {
                sentences.add(sentence);
            } else if (written > 0) {
                throw new BrokenRule("intake.rule.criteriaLanguages", sentence.nb().isEmpty() ? "nb" + i : sentence.nn().isEmpty() ? "nn" + i : "en" + i);
            }
        }
        writing.write(viewer.area(), sentences, viewer.account());
        return new ModelAndView("redirect:/criteria");
    }

    private static String text(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "").strip();
        if (text.length() > 200) {
            throw new BrokenRule("core.error.tooLong", field, 200);
        }
        return text;
    }
}
