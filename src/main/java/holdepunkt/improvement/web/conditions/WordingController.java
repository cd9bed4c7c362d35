package holdepunkt.improvement.web.conditions;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.conditions.ConditionChecks;
import holdepunkt.improvement.conditions.ConditionType;
import holdepunkt.improvement.conditions.Sort;
import holdepunkt.improvement.conditions.WritingConditions;
import holdepunkt.improvement.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A condition of the area's own is added; one is worded anew or put aside. */
@Controller
class WordingController {

    private final ConditionChecks checks;
    private final WritingConditions writing;

    WordingController(ConditionChecks checks, WritingConditions writing) {
        this.checks = checks;
        this.writing = writing;
    }

    @GetMapping("/improvement/conditions/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Page page) {
        return page.show("improvement/conditions/new", "conditions.new");
    }

    @PostMapping("/improvement/conditions/items")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView add(Viewer viewer, Page page, @Valid NewForm form) {
        var types = Stream.of(ConditionType.values()).map(type -> page.t("conditions.type." + type.code())).toList();
        var item = writing.add(viewer, ConditionType.of(form.type()).orElseThrow(), Sort.of(form.sort()).orElseThrow(), form.text(), types);
        return new ModelAndView("redirect:/improvement/conditions/items/" + item);
    }

    record NewForm(@NotBlank @Pattern(regexp = "organisational|professional|economic|legal") String type, @NotBlank @Pattern(regexp = "challenge|incentive|recommendation") String sort,
                   @NotBlank @Size(max = 600) String text) {}

    @GetMapping("/improvement/conditions/items/{item}/edit")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView edit(Viewer viewer, Page page, @PathVariable UUID item) {
        var check = checks.now(viewer);
        return page.show("improvement/conditions/edit", "conditions.edit", "version", check.version(), "words", check.framework().item(item).orElseThrow(NotOpen::new));
    }

    @PostMapping("/improvement/conditions/items/{item}/words")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView reword(Viewer viewer, @PathVariable UUID item, @Valid WordsForm form) {
        writing.reword(viewer, Version.of(item, form._version()).version(), item, form.text());
        return new ModelAndView("redirect:/improvement/conditions/items/" + item);
    }

    record WordsForm(@NotBlank @Size(max = 600) String text, @Nullable Long _version) {}

    @PostMapping("/improvement/conditions/items/{item}/removal")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView putAside(Viewer viewer, @PathVariable UUID item) {
        writing.putAside(viewer, item);
        return new ModelAndView("redirect:/improvement/conditions");
    }
}
