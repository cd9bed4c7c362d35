package holdepunkt.improvement.web.surveys;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.evidence.Side;
import holdepunkt.improvement.surveys.Survey;
import holdepunkt.improvement.surveys.SurveyResults;
import holdepunkt.improvement.surveys.Surveys;
import holdepunkt.improvement.surveys.coding.CodeTables;
import holdepunkt.improvement.surveys.coding.Codings;
import holdepunkt.improvement.surveys.coding.PointingAtFactors;
import holdepunkt.improvement.surveys.coding.PuttingInChains;
import holdepunkt.improvement.surveys.coding.ChainSpots;
import holdepunkt.improvement.surveys.exchange.TakenIn;
import holdepunkt.improvement.web.Readers;
import holdepunkt.insight.SmallNumbers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The table of what was said in own words, and each quotation with its question, its group, and where it was put. */
@Controller
class SurveyTableController {

    private final Surveys surveys;
    private final SurveyResults results;
    private final CodeTables tables;
    private final Codings codings;
    private final PuttingInChains putting;
    private final PointingAtFactors pointing;
    private final ChainSpots spots;
    private final SmallNumbers small;

    SurveyTableController(Surveys surveys, SurveyResults results, CodeTables tables, Codings codings, PuttingInChains putting, PointingAtFactors pointing, ChainSpots spots,
                          SmallNumbers small) {
        this.surveys = surveys;
        this.results = results;
        this.tables = tables;
        this.codings = codings;
        this.putting = putting;
        this.pointing = pointing;
        this.spots = spots;
        this.small = small;
    }

    @GetMapping("/improvement/surveys/{survey}/table")
    @OpenMine
    ModelAndView table(Viewer viewer, Page page, @PathVariable UUID survey) {
        Readers.mustRead(viewer);
        var about = surveys.of(viewer, survey);
        var agreement = codings.of(viewer, survey);
        return page.show("improvement/surveys/table", "surveys.table.title", "survey", about, "table", tables.of(viewer, about), "agreement", agreement.isByBoth() ? agreement.agreement() : null,
                "words", mayRead(viewer, about), "builds", Builders.mayBuild(viewer), "standing", about.standing(results.k(viewer)),
                "source", about.source() == null ? null : TakenIn.of(about.source()));
    }

    /** The group only where so many answered that its words point at nobody. */
    @GetMapping("/improvement/surveys/{survey}/quotations/{quotation}")
    @OpenMine
    ModelAndView quotation(Viewer viewer, Page page, @PathVariable UUID survey, @PathVariable UUID quotation) {
        Readers.mustRead(viewer);
        var about = surveys.of(viewer, survey);
        var coding = codings.of(viewer, survey);
        var one = coding.quotation(quotation).filter(it -> coding.isByBoth() && mayRead(viewer, about)).orElseThrow(NotOpen::new);
        var group = about.respondents(one.group()).orElseThrow();
        boolean builds = Builders.mayBuild(viewer);
        return page.show("improvement/surveys/quotation", "surveys.quotation.title", "survey", about, "coding", coding, "one", one,
                "group", small.of(viewer.area()).isEnoughForFreeText(group.answered()) ? group.name() : null, "put", putting.of(viewer, quotation),
                "factors", pointing.of(viewer, quotation), "spots", builds ? spots.all(viewer) : null, "choices", builds ? pointing.all(viewer) : null,
                "told", small.of(viewer.area()).isEnoughForFreeText(answered(about)));
    }

    @PostMapping("/improvement/surveys/{survey}/quotations/{quotation}/evidence")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView put(Viewer viewer, @PathVariable UUID survey, @PathVariable UUID quotation, @Valid EvidenceForm form) {
        putting.put(viewer, survey, quotation, ChainSpots.read(form.spot()).orElseThrow(() -> new BrokenRule("core.error.unreadable", "spot")),
                Side.valueOf(form.side().toUpperCase(Locale.ROOT)));
        return back(survey, quotation);
    }

    record EvidenceForm(@NotBlank String spot, @NotBlank @Pattern(regexp = "supports|speaks_against") String side) {}

    @PostMapping("/improvement/surveys/{survey}/quotations/{quotation}/factors")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView point(Viewer viewer, @PathVariable UUID survey, @PathVariable UUID quotation, @Valid FactorForm form) {
        pointing.point(viewer, survey, quotation, form.factor());
        return back(survey, quotation);
    }

    record FactorForm(@NotNull UUID factor) {}

    /** The group that sorts reads all of it; others only where enough answered. */
    private boolean mayRead(Viewer viewer, Survey survey) {
        return survey.isTakenIn() || Builders.mayBuild(viewer) || small.of(viewer.area()).isEnoughForFreeText(answered(survey));
    }

    private static int answered(Survey survey) {
        return survey.respondents().stream().mapToInt(group -> group.answered()).sum();
    }

    private static ModelAndView back(UUID survey, UUID quotation) {
        return new ModelAndView("redirect:/improvement/surveys/" + survey + "/quotations/" + quotation);
    }
}
