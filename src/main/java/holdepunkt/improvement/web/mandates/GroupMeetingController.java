package holdepunkt.improvement.web.mandates;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.decisions.MakingDecisions;
import holdepunkt.improvement.mandates.minutes.Agendas;
import holdepunkt.improvement.mandates.minutes.CallingGroups;
import holdepunkt.improvement.mandates.minutes.GroupMeetings;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A meeting of a group: it is called, has its agenda, and points are added to it. */
@Controller
class GroupMeetingController {

    private final WorkGroups groups;
    private final GroupMeetings meetings;
    private final Agendas agendas;
    private final CallingGroups calling;

    GroupMeetingController(WorkGroups groups, GroupMeetings meetings, Agendas agendas, CallingGroups calling) {
        this.groups = groups;
        this.meetings = meetings;
        this.agendas = agendas;
        this.calling = calling;
    }

    @GetMapping("/improvement/mandates/groups/{group}/meetings/new")
    @OpenMine
    ModelAndView blank(Viewer viewer, Page page, @PathVariable UUID group) {
        var now = groups.of(viewer, group);
        MakingDecisions.mustWorkIn(viewer, now);
        return page.show("improvement/mandates/call", "mandates.call.title", "group", now);
    }

    @PostMapping("/improvement/mandates/groups/{group}/meetings")
    @OpenMine
    ModelAndView call(Viewer viewer, @PathVariable UUID group, @Valid CallForm form) {
        return new ModelAndView("redirect:/improvement/mandates/meetings/" + calling.call(viewer, group, form.on(), Wordings.bare(form.time()), form.place()));
    }

    record CallForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on, @Nullable @Size(max = 40) String time, @NotBlank @Size(max = 120) String place) {}

    @GetMapping("/improvement/mandates/meetings/{meeting}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID meeting) {
        Readers.mustRead(viewer);
        var now = meetings.find(viewer, meeting);
        var group = groups.of(viewer, now.group());
        return page.show("improvement/mandates/meeting", "mandates.meeting.title", "meeting", now, "group", group, "agenda", agendas.of(viewer, now),
                "works", Builders.mayBuild(viewer) || group.has(viewer.account()));
    }

    @PostMapping("/improvement/mandates/meetings/{meeting}/points")
    @OpenMine
    ModelAndView add(Viewer viewer, @PathVariable UUID meeting, @Valid PointForm form) {
        Readers.mustRead(viewer);
        calling.addPoint(viewer, meeting, form.title());
        return new ModelAndView("redirect:/improvement/mandates/meetings/" + meeting);
    }

    record PointForm(@NotBlank @Size(max = 200) String title) {}

    @GetMapping("/improvement/mandates/meetings/{meeting}/minutes")
    @OpenMine
    ModelAndView item(Viewer viewer, Page page, @PathVariable UUID meeting, @RequestParam String item) {
        var now = meetings.find(viewer, meeting);
        var group = groups.of(viewer, now.group());
        MakingDecisions.mustWorkIn(viewer, group);
        return page.show("improvement/mandates/minute", "mandates.minute.title", "meeting", now, "item", agendas.of(viewer, now).item(item).orElseThrow(NotOpen::new),
                "seats", Choices.seats(group));
    }
}
