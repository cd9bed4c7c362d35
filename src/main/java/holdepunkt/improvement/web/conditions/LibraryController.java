package holdepunkt.improvement.web.conditions;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.conditions.models.KeepingModels;
import holdepunkt.improvement.conditions.models.Models;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.web.Version;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A model is added, told in the area's own words, or put aside. */
@Controller
class LibraryController {

    private final Sheets sheets;
    private final KeepingModels keeping;

    LibraryController(Sheets sheets, KeepingModels keeping) {
        this.sheets = sheets;
        this.keeping = keeping;
    }

    @GetMapping("/improvement/conditions/models/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Page page) {
        return page.show("improvement/conditions/modelForm", "conditions.model.new", "version", 0L, "model", Optional.empty());
    }

    @PostMapping("/improvement/conditions/models")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView add(Viewer viewer, @Valid ModelForm form) {
        return new ModelAndView("redirect:/improvement/conditions/models/" + keeping.add(viewer, form.words()));
    }

    @GetMapping("/improvement/conditions/models/{model}/edit")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView edit(Viewer viewer, Page page, @PathVariable UUID model) {
        var sheet = sheets.now(viewer, Models.KIND);
        var one = sheet.content().model(model).orElseThrow(NotOpen::new);
        return page.show("improvement/conditions/modelForm", "conditions.model.edit", "version", sheet.version(), "model", Optional.of(one));
    }

    @PostMapping("/improvement/conditions/models/{model}/words")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView change(Viewer viewer, @PathVariable UUID model, @Valid ModelForm form) {
        keeping.change(viewer, Version.of(model, form._version()).version(), model, form.words());
        return new ModelAndView("redirect:/improvement/conditions/models/" + model);
    }

    @PostMapping("/improvement/conditions/models/{model}/removal")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView putAside(Viewer viewer, @PathVariable UUID model) {
        keeping.putAside(viewer, model);
        return new ModelAndView("redirect:/improvement/conditions/models");
    }
}
