package holdepunkt.improvement.web.mandates;

import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.mandates.EverybodyHere;
import holdepunkt.improvement.mandates.Part;
import holdepunkt.improvement.mandates.Seating;
import holdepunkt.improvement.mandates.WorkGroups;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody takes a seat in a group, or leaves it. */
@Controller
class GroupSeatsController {

    private final WorkGroups groups;
    private final EverybodyHere colleagues;
    private final Seating seating;

    GroupSeatsController(WorkGroups groups, EverybodyHere colleagues, Seating seating) {
        this.groups = groups;
        this.colleagues = colleagues;
        this.seating = seating;
    }

    @GetMapping("/improvement/mandates/groups/{group}/members")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView ask(Viewer viewer, Page page, @PathVariable UUID group) {
        var now = groups.of(viewer, group);
        var others = colleagues.all(viewer).stream().filter(one -> !now.has(one.account())).toList();
        return page.show("improvement/mandates/join", "mandates.join.title", "group", now, "people", Choices.colleagues(page, others), "parts", Choices.parts(page));
    }

    @PostMapping("/improvement/mandates/groups/{group}/members")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView join(Viewer viewer, @PathVariable UUID group, @Valid SeatForm form) {
        seating.join(viewer, group, new AccountId(form.who()), Part.of(form.part()).orElseThrow(), form.mayDecide());
        return new ModelAndView("redirect:/improvement/mandates/groups/" + group);
    }

    record SeatForm(@NotNull UUID who, @NotBlank @Pattern(regexp = "chair|secretary|member") String part, @Nullable @Size(max = 300) String mayDecide) {}

    @GetMapping("/improvement/mandates/groups/{group}/members/{seat}/leaving")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView askLeaving(Viewer viewer, Page page, @PathVariable UUID group, @PathVariable UUID seat) {
        var now = groups.of(viewer, group);
        var one = now.seats().stream().filter(each -> each.id().equals(seat)).findFirst().orElseThrow(NotOpen::new);
        return page.show("improvement/mandates/leave", "mandates.leave.title", "group", now, "seat", one);
    }

    @PostMapping("/improvement/mandates/groups/{group}/members/{seat}/leaving")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView leave(Viewer viewer, @PathVariable UUID group, @PathVariable UUID seat, @Valid LeavingForm form) {
        seating.leave(viewer, group, seat, form.because());
        return new ModelAndView("redirect:/improvement/mandates/groups/" + group);
    }

    record LeavingForm(@NotBlank @Size(max = 300) String because) {}
}
