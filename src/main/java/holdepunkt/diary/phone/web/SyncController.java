package holdepunkt.diary.phone.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Download;
import holdepunkt.diary.phone.Batch;
import holdepunkt.diary.phone.Syncing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where her phones send what waits on them. Each thing has its own number, so sending again is harmless; the answer says what became of each. */
@Controller
class SyncController {

    private final Syncing syncing;

    SyncController(Syncing syncing) {
        this.syncing = syncing;
    }

    @PostMapping("/diary/sync")
    @OpenOwn("diary")
    ModelAndView take(Opening hers, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var things = Batch.read(request.getInputStream().readAllBytes());
        if (things.isEmpty()) {
            response.setStatus(422);
        }
        return new ModelAndView(new Download(Batch.write(syncing.take(hers, things.orElse(List.of()))), "application/json", "answers.json"));
    }
}
