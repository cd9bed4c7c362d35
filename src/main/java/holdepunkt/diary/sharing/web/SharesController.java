package holdepunkt.diary.sharing.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.diary.sharing.Shares;
import holdepunkt.diary.sharing.SharingOneThing;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What she has shared: to whom, until when, who has read it, what came back, and the way to stop it. */
@Controller
class SharesController {

    private final Shares shares;
    private final SharingOneThing sharing;

    SharesController(Shares shares, SharingOneThing sharing) {
        this.shares = shares;
        this.sharing = sharing;
    }

    @GetMapping("/diary/shares")
    @OpenOwn("diary")
    ModelAndView all(Opening hers, Page page) {
        return page.show("shares/shares", "shares.title", "shares", shares.of(hers));
    }

    @GetMapping("/diary/shares/{share}")
    @OpenOwn("diary")
    ModelAndView one(Opening hers, Page page, @PathVariable UUID share) {
        return page.show("shares/given", "shares.title", "share", shares.find(hers, share));
    }

    @PostMapping("/diary/shares/{share}/end")
    @OpenOwn("diary")
    ModelAndView stop(Opening hers, @PathVariable UUID share) {
        sharing.stop(hers, share);
        return new ModelAndView("redirect:/diary/shares/" + share);
    }
}
