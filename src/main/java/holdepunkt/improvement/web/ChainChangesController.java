package holdepunkt.improvement.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.live.ChangeStream;
import holdepunkt.core.web.Download;
import holdepunkt.improvement.chains.ChainMarks;
import holdepunkt.improvement.chains.Chains;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where the open page of a chain hears that something changed. What it is now is fetched through the door, never sent from here. */
@Controller
class ChainChangesController {

    /** Longer than a meeting room's: there is nobody in a chain, and each time a page comes back is a line in the log. */
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Chains chains;
    private final ChainMarks marks;
    private final LiveChains live;

    ChainChangesController(Chains chains, ChainMarks marks, LiveChains live) {
        this.chains = chains;
        this.marks = marks;
        this.live = live;
    }

    @GetMapping("/improvement/chains/{chain}/changes")
    @OpenMine
    ModelAndView listen(Viewer viewer, @PathVariable UUID chain) {
        Readers.mustRead(viewer);
        chains.now(viewer, chain);
        if (!live.hasPlace(chain)) {
            return new ModelAndView(new Download("event: full\ndata: 0\n\n".getBytes(StandardCharsets.UTF_8), "text/event-stream;charset=UTF-8", "changes"));
        }
        var page = live.letIn(chain);
        var mark = marks.of(viewer, chain);
        return new ModelAndView(new ChangeStream(mark, LIFE, line -> live.listen(line, page, mark), live::leave));
    }
}
