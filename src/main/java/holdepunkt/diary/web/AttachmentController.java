package holdepunkt.diary.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Download;
import holdepunkt.diary.Attachments;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A photo or a recording, put on a page and shown there. */
@Controller
class AttachmentController {

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    /** @param attachment its id, which comes with the form */
    record FileForm(@Nullable UUID attachment, @Nullable MultipartFile file) {}

    @PostMapping("/diary/entries/{entry}/attachments")
    @OpenOwn("diary")
    ModelAndView add(Opening opening, @PathVariable UUID entry, @Valid @ModelAttribute FileForm form) {
        if (form.file() == null || form.attachment() == null) {
            throw new BrokenRule("core.error.missing", "file");
        }
        try {
            attachments.add(opening, entry, form.attachment(), form.file().getBytes());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return new ModelAndView("redirect:/diary/entries/" + entry);
    }

    @GetMapping("/diary/attachments/{attachment}")
    @OpenOwn("diary")
    ModelAndView show(Opening opening, @PathVariable UUID attachment) {
        var one = attachments.one(opening, attachment);
        return new ModelAndView(new Download(one.content(), one.type(), one.kind()));
    }
}
