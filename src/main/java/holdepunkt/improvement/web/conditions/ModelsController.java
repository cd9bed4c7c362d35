package holdepunkt.improvement.web.conditions;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.conditions.ConditionChecks;
import holdepunkt.improvement.conditions.models.KeepingModels;
import holdepunkt.improvement.conditions.models.ModelStances;
import holdepunkt.improvement.conditions.models.Models;
import holdepunkt.improvement.conditions.models.Stance;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.web.Readers;
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
import org.springframework.web.servlet.ModelAndView;

/** The library of models, and what the area does with each. */
@Controller
class ModelsController {

    private final Sheets sheets;
    private final ModelStances stances;
    private final KeepingModels keeping;
    private final ConditionChecks checks;
    private final ChainMaps chains;

    ModelsController(Sheets sheets, ModelStances stances, KeepingModels keeping, ConditionChecks checks, ChainMaps chains) {
        this.sheets = sheets;
        this.stances = stances;
        this.keeping = keeping;
        this.checks = checks;
        this.chains = chains;
    }

    @GetMapping("/improvement/conditions/models")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/conditions/models", "conditions.models", "models", sheets.now(viewer, Models.KIND).content(), "stances", stances.all(viewer),
                "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/conditions/models/{model}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID model) {
        Readers.mustRead(viewer);
        var one = sheets.now(viewer, Models.KIND).content().model(model).orElseThrow(NotOpen::new);
        boolean builds = Builders.mayBuild(viewer);
        return page.show("improvement/conditions/model", "conditions.model", "model", one, "stances", stances.all(viewer).stream().filter(stance -> stance.model().equals(model)).toList(),
                "conditions", conditions(viewer), "chains", builds ? chains(viewer) : Map.of(), "builds", builds);
    }

    private Map<String, String> conditions(Viewer viewer) {
        var names = new LinkedHashMap<String, String>();
        checks.now(viewer).conditions().forEach(one -> names.put(one.id().toString(), one.text()));
        return names;
    }

    private Map<String, String> chains(Viewer viewer) {
        var names = new LinkedHashMap<String, String>();
        chains.all(viewer).forEach(one -> names.put(one.id().toString(), one.title()));
        return names;
    }

    @PostMapping("/improvement/conditions/models/{model}/stances")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView take(Viewer viewer, @PathVariable UUID model, @Valid StanceForm form) {
        if (form.chain() != null && !chains(viewer).containsKey(form.chain().toString())) {
            throw new NotOpen();
        }
        keeping.take(viewer, model, Stance.of(form.stance()).orElseThrow(), form.because(), form.condition(), form.chain());
        return new ModelAndView("redirect:/improvement/conditions/models/" + model);
    }

    record StanceForm(@NotBlank @Pattern(regexp = "we_use|we_consider|not_here") String stance, @NotBlank @Size(max = 600) String because, @Nullable UUID condition, @Nullable UUID chain) {}
}
