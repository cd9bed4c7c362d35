package holdepunkt.staff.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.staff.Portraits;
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

/** One's own face for those one meets, put there and taken away by oneself; and the faces of the others. */
@Controller
class PortraitController {

    private final Portraits portraits;

    PortraitController(Portraits portraits) {
        this.portraits = portraits;
    }

    record Form(@Nullable MultipartFile file) {}

    @GetMapping("/portrait")
    @OpenMine
    ModelAndView mine(Viewer viewer, Page page) {
        mustWorkHere(viewer);
        return page.show("staff/portrait", "staff.portrait.title", "account", viewer.account(), "there", portraits.of(viewer, viewer.account()).isPresent());
    }

    @PostMapping("/portrait")
    @OpenMine
    ModelAndView put(Viewer viewer, @Valid @ModelAttribute Form form) {
        mustWorkHere(viewer);
        if (form.file() == null || form.file().isEmpty()) {
            throw new BrokenRule("core.error.missing", "file");
        }
        try {
            portraits.put(viewer, form.file().getBytes());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return new ModelAndView("redirect:/portrait");
    }

    @PostMapping("/portrait/removal")
    @OpenMine
    ModelAndView takeAway(Viewer viewer) {
        mustWorkHere(viewer);
        portraits.takeAway(viewer);
        return new ModelAndView("redirect:/portrait");
    }

    @GetMapping("/portraits/{account}")
    @OpenMine
    ModelAndView face(Viewer viewer, @PathVariable UUID account) {
        return new ModelAndView(new Download(portraits.of(viewer, new AccountId(account)).orElseThrow(NotOpen::new), "image/jpeg", "face.jpg"));
    }

    private static void mustWorkHere(Viewer viewer) {
        if (viewer.works().isEmpty()) {
            throw new NotOpen();
        }
    }
}
