package holdepunkt.improvement.web.factors;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.factors.BuildingFactorMaps;
import holdepunkt.improvement.factors.Effect;
import holdepunkt.improvement.factors.talk.TalkingAboutFindings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import org.springframework.web.servlet.ModelAndView;

/** A factor or a finding: what it says, in whose words, and whether it counts. */
@Controller
class FactorPartController {

    private static final String EFFECT = "barrier|enabler|both|unsaid";

    private final MapViews views;
    private final BuildingFactorMaps building;
    private final TalkingAboutFindings talking;

    FactorPartController(MapViews views, BuildingFactorMaps building, TalkingAboutFindings talking) {
        this.views = views;
        this.building = building;
        this.talking = talking;
    }

    @GetMapping("/improvement/factors/{map}/factors/{factor}")
    @OpenMine
    ModelAndView factor(Viewer viewer, Page page, @PathVariable UUID map, @PathVariable UUID factor) {
        var view = views.of(viewer, map);
        var shown = view.map().factor(factor).orElseThrow(NotOpen::new);
        return page.show("improvement/factors/factor", "factors.factor", "view", view, "factor", shown, "context", view.map().contextOf(factor).orElseThrow(), "targets", targets(viewer, page, view));
    }

    @GetMapping("/improvement/factors/{map}/findings/{finding}")
    @OpenMine
    ModelAndView finding(Viewer viewer, Page page, @PathVariable UUID map, @PathVariable UUID finding) {
        var view = views.of(viewer, map);
        var shown = view.map().finding(finding).orElseThrow(NotOpen::new);
        return page.show("improvement/factors/finding", "factors.finding", "view", view, "finding", shown, "factor", view.map().factorOf(finding).orElseThrow(), "targets", targets(viewer, page, view));
    }

    private Map<String, String> targets(Viewer viewer, Page page, MapView view) {
        var targets = new LinkedHashMap<String, String>();
        if (view.builds()) {
            talking.targets(viewer).forEach(one -> targets.put(one.path(), page.t("factors.target." + one.kind().code()) + ": " + one.title()));
        }
        return targets;
    }

    @PostMapping("/improvement/factors/{map}/findings")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView add(Viewer viewer, @PathVariable UUID map, @Valid FindingForm form) {
        building.addFinding(viewer, map, form.factor(), Effect.of(form.effect()).orElseThrow(), form.text());
        return new ModelAndView("redirect:" + own(map) + "/factors/" + form.factor());
    }

    record FindingForm(@NotNull UUID factor, @NotBlank @Pattern(regexp = EFFECT) String effect, @NotBlank @Size(max = 600) String text) {}

    @PostMapping("/improvement/factors/{map}/findings/{finding}/words")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView words(Viewer viewer, @PathVariable UUID map, @PathVariable UUID finding, @Valid WordingForm form) {
        building.reword(viewer, Seen.of(map, form._version()), finding, form.text());
        return new ModelAndView("redirect:" + own(map) + "/findings/" + finding);
    }

    record WordingForm(@NotBlank @Size(max = 600) String text, @Nullable Long _version) {}

    @PostMapping("/improvement/factors/{map}/findings/{finding}/effect")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView effect(Viewer viewer, @PathVariable UUID map, @PathVariable UUID finding, @Valid EffectForm form) {
        building.tell(viewer, map, finding, Effect.of(form.effect()).orElseThrow());
        return new ModelAndView("redirect:" + own(map) + "/findings/" + finding);
    }

    record EffectForm(@NotBlank @Pattern(regexp = EFFECT) String effect) {}

    @PostMapping("/improvement/factors/{map}/factors/{factor}/name")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView rename(Viewer viewer, @PathVariable UUID map, @PathVariable UUID factor, @Valid NameForm form) {
        building.rename(viewer, Seen.of(map, form._version()), factor, form.name());
        return new ModelAndView("redirect:" + own(map) + "/factors/" + factor);
    }

    record NameForm(@NotBlank @Size(max = 120) String name, @Nullable Long _version) {}

    @PostMapping("/improvement/factors/{map}/factors/{factor}/aside")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView aside(Viewer viewer, @PathVariable UUID map, @PathVariable UUID factor, @Valid AsideForm form) {
        building.putAside(viewer, map, factor, form.because());
        return new ModelAndView("redirect:" + own(map) + "/factors/" + factor);
    }

    record AsideForm(@NotBlank @Size(max = 300) String because) {}

    @PostMapping("/improvement/factors/{map}/factors/{factor}/return")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView takeBack(Viewer viewer, @PathVariable UUID map, @PathVariable UUID factor) {
        building.takeBack(viewer, map, factor);
        return new ModelAndView("redirect:" + own(map) + "/factors/" + factor);
    }

    @PostMapping("/improvement/factors/{map}/findings/{finding}/removal")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView takeAway(Viewer viewer, @PathVariable UUID map, @PathVariable UUID finding) {
        building.takeAway(viewer, map, finding);
        return new ModelAndView("redirect:" + own(map));
    }

    @PostMapping("/improvement/factors/{map}/parts/{part}/comments")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView say(Viewer viewer, @PathVariable UUID map, @PathVariable UUID part, @Valid CommentForm form) {
        talking.say(viewer, map, part, form.comment());
        return new ModelAndView("redirect:" + page(viewer, map, part));
    }

    record CommentForm(@NotBlank @Size(max = 600) String comment) {}

    @PostMapping("/improvement/factors/{map}/parts/{part}/pointers")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView point(Viewer viewer, @PathVariable UUID map, @PathVariable UUID part, @Valid PointerForm form) {
        talking.point(viewer, map, part, form.path());
        return new ModelAndView("redirect:" + page(viewer, map, part));
    }

    record PointerForm(@NotBlank @Size(max = 220) String path) {}

    @PostMapping("/improvement/factors/{map}/pointers/{pointer}/end")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView pointNoMore(Viewer viewer, @PathVariable UUID map, @PathVariable UUID pointer) {
        return new ModelAndView("redirect:" + page(viewer, map, talking.pointNoMore(viewer, map, pointer)));
    }

    private String page(Viewer viewer, UUID map, UUID part) {
        var now = views.of(viewer, map).map();
        return own(map) + (now.factor(part).isPresent() ? "/factors/" : now.finding(part).isPresent() ? "/findings/" : "/priorities/") + part;
    }

    private static String own(UUID map) {
        return "/improvement/factors/" + map;
    }
}
