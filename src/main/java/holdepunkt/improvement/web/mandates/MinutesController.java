package holdepunkt.improvement.web.mandates;

import holdepunkt.core.AccountId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.mandates.minutes.ClosingMinutes;
import holdepunkt.improvement.mandates.minutes.GroupMeetings;
import holdepunkt.improvement.mandates.minutes.WritingMinutes;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Minutes: written point by point, locked when they are done, read and printed as they then stood. */
@Controller
class MinutesController {

    private final GroupMeetings meetings;
    private final WritingMinutes writing;
    private final ClosingMinutes closing;

    MinutesController(GroupMeetings meetings, WritingMinutes writing, ClosingMinutes closing) {
        this.meetings = meetings;
        this.writing = writing;
        this.closing = closing;
    }

    @PostMapping("/improvement/mandates/meetings/{meeting}/minutes")
    @OpenMine
    ModelAndView write(Viewer viewer, @PathVariable UUID meeting, @Valid MinuteForm form) {
        Readers.mustRead(viewer);
        writing.write(viewer, meeting, form.item(), Wordings.bare(form.said()), form.decided(), form.seen());
        return back(meeting);
    }

    @PostMapping("/improvement/mandates/meetings/{meeting}/attendance")
    @OpenMine
    ModelAndView attend(Viewer viewer, @PathVariable UUID meeting, @Valid ListForm form) {
        Readers.mustRead(viewer);
        writing.attend(viewer, meeting, form.present() == null ? Set.of() : form.present().stream().map(AccountId::new).collect(Collectors.toSet()),
                form._version() == null ? 0 : form._version());
        return back(meeting);
    }

    record ListForm(@Nullable List<UUID> present, @Nullable Long _version) {}

    @PostMapping("/improvement/mandates/meetings/{meeting}/closing")
    @OpenMine
    ModelAndView close(Viewer viewer, @PathVariable UUID meeting) {
        Readers.mustRead(viewer);
        closing.close(viewer, meeting);
        return back(meeting);
    }

    @PostMapping("/improvement/mandates/meetings/{meeting}/reopening")
    @OpenMine
    ModelAndView reopen(Viewer viewer, @PathVariable UUID meeting, @Valid ReopeningForm form) {
        Readers.mustRead(viewer);
        closing.reopen(viewer, meeting, form.because());
        return back(meeting);
    }

    record ReopeningForm(@NotBlank @Size(max = 300) String because) {}

    @GetMapping("/improvement/mandates/meetings/{meeting}/versions/{version}")
    @OpenMine
    ModelAndView read(Viewer viewer, Page page, @PathVariable UUID meeting, @PathVariable int version) {
        Readers.mustRead(viewer);
        return page.show("improvement/mandates/minutes", "mandates.minutes.title", "meeting", meetings.find(viewer, meeting), "minutes", closing.read(viewer, meeting, version),
                "version", version);
    }

    @GetMapping("/improvement/mandates/meetings/{meeting}/versions/{version}/file")
    @OpenMine
    ModelAndView file(Viewer viewer, Page page, @PathVariable UUID meeting, @PathVariable int version) {
        Readers.mustRead(viewer);
        return new ModelAndView(new Download(MinutesPaper.of(page, closing.read(viewer, meeting, version), version), "application/pdf", "referat.pdf"));
    }

    private static ModelAndView back(UUID meeting) {
        return new ModelAndView("redirect:/improvement/mandates/meetings/" + meeting);
    }
}
