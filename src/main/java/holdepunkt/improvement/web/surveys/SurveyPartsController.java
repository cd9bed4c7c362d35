package holdepunkt.improvement.web.surveys;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.surveys.MakingQuestions;
import holdepunkt.improvement.surveys.MakingQuestions.Asking;
import holdepunkt.improvement.surveys.Surveys;
import holdepunkt.improvement.surveys.Way;
import holdepunkt.improvement.surveys.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is put into a survey and taken out of it while nobody has been asked. */
@Controller
class SurveyPartsController {

    private final Surveys surveys;
    private final MakingQuestions making;
    private final ScaleWords scale;

    SurveyPartsController(Surveys surveys, MakingQuestions making, ScaleWords scale) {
        this.surveys = surveys;
        this.making = making;
        this.scale = scale;
    }

    @GetMapping("/improvement/surveys/{survey}/questions/new/{kind}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView question(Viewer viewer, Page page, @PathVariable UUID survey, @PathVariable String kind) {
        mustBeAKind(kind);
        return page.show("improvement/surveys/question", "surveys.question." + kind, "survey", surveys.of(viewer, survey), "kind", kind, "usual", scale.usual());
    }

    /** Each language of the survey has its own fields, called by the language. */
    @PostMapping("/improvement/surveys/{survey}/questions/{kind}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView ask(Viewer viewer, @PathVariable UUID survey, @PathVariable String kind, @RequestParam Map<String, String> typed) {
        mustBeAKind(kind);
        var words = new LinkedHashMap<String, Words>();
        surveys.of(viewer, survey).languages().forEach(language -> words.put(language, new Words(field(typed, "asked", language), field(typed, "low", language),
                field(typed, "middle", language), field(typed, "high", language))));
        making.ask(viewer, survey, kind.equals("scale"), words);
        return SurveyController.back(survey);
    }

    private static String field(Map<String, String> typed, String name, String language) {
        return typed.getOrDefault(name + "-" + language, "");
    }

    private static void mustBeAKind(String kind) {
        if (!kind.matches("scale|open")) {
            throw new NotOpen();
        }
    }

    @GetMapping("/improvement/surveys/{survey}/groups/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView group(Viewer viewer, Page page, @PathVariable UUID survey) {
        return page.show("improvement/surveys/group", "surveys.group.title", "survey", surveys.of(viewer, survey));
    }

    @PostMapping("/improvement/surveys/{survey}/groups")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView add(Viewer viewer, @PathVariable UUID survey, @Valid GroupForm form) {
        making.add(viewer, survey, new Asking(form.name(), form.number(), Way.of(form.way()), Integer.parseInt(form.side()), "true".equals(form.users())));
        return SurveyController.back(survey);
    }

    /** @param side 1, 2, or 0 for neither */
    record GroupForm(@NotBlank @Size(max = 80) String name, @NotBlank String invited, @NotBlank @Pattern(regexp = "each|one|none") String way,
                     @NotBlank @Pattern(regexp = "[012]") String side, @Nullable String users) {

        int number() {
            if (!invited.strip().matches("\\d{1,6}")) {
                throw new BrokenRule("surveys.rule.number", "invited");
            }
            return Integer.parseInt(invited.strip());
        }
    }

    @PostMapping("/improvement/surveys/{survey}/parts/{part}/removal")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView takeAway(Viewer viewer, @PathVariable UUID survey, @PathVariable UUID part) {
        making.takeAway(viewer, survey, part);
        return SurveyController.back(survey);
    }
}
