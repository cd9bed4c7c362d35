package holdepunkt.improvement.web.factors;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.factors.votes.Rounds;
import holdepunkt.improvement.factors.votes.Voting;
import holdepunkt.insight.SmallNumbers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Votes over what was found: a round is opened, each votes, and it is closed. */
@Controller
class FactorVotesController {

    private final MapViews views;
    private final Rounds rounds;
    private final Voting voting;
    private final SmallNumbers small;

    FactorVotesController(MapViews views, Rounds rounds, Voting voting, SmallNumbers small) {
        this.views = views;
        this.rounds = rounds;
        this.voting = voting;
        this.small = small;
    }

    @GetMapping("/improvement/factors/{map}/votes")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID map) {
        var view = views.of(viewer, map);
        return page.show("improvement/factors/votes", "factors.votes.title", "view", view, "rounds", rounds.of(viewer, map), "k", small.of(viewer.area()).k());
    }

    @PostMapping("/improvement/factors/{map}/rounds")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView open(Viewer viewer, @PathVariable UUID map, @Valid RoundForm form) {
        voting.open(viewer, map, form.each());
        return back(map);
    }

    record RoundForm(@NotNull Integer each) {}

    @PostMapping("/improvement/factors/{map}/rounds/{round}/ballots")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView vote(Viewer viewer, @PathVariable UUID map, @PathVariable UUID round, @Valid BallotForm form) {
        voting.vote(viewer, map, round, form.findings() == null ? List.of() : form.findings());
        return back(map);
    }

    record BallotForm(@Nullable List<UUID> findings) {}

    @PostMapping("/improvement/factors/{map}/rounds/{round}/closing")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView close(Viewer viewer, @PathVariable UUID map, @PathVariable UUID round) {
        voting.close(viewer, map, round);
        return back(map);
    }

    private static ModelAndView back(UUID map) {
        return new ModelAndView("redirect:/improvement/factors/" + map + "/votes");
    }
}
