package holdepunkt.improvement.web.part;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.evidence.CheckingFromOutside;
import holdepunkt.improvement.chains.evidence.Confidence;
import holdepunkt.improvement.chains.evidence.EvidenceBoards;
import holdepunkt.improvement.chains.evidence.GivingRatings;
import holdepunkt.improvement.chains.evidence.Progress;
import holdepunkt.improvement.chains.evidence.Spot;
import holdepunkt.improvement.chains.reading.ChainMaps;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How far a step or a link has come and how sure one may be, by the written rule; and somebody from outside who has looked. */
@Controller
class RatingController {

    private final ChainMaps maps;
    private final EvidenceBoards boards;
    private final GivingRatings giving;
    private final CheckingFromOutside checking;

    RatingController(ChainMaps maps, EvidenceBoards boards, GivingRatings giving, CheckingFromOutside checking) {
        this.maps = maps;
        this.boards = boards;
        this.giving = giving;
        this.checking = checking;
    }

    @GetMapping("/improvement/chains/{chain}/parts/{part}/ratings")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID chain, @PathVariable UUID part) {
        var map = maps.of(viewer, chain);
        if (map.chain().stone(part).isEmpty() && map.chain().link(part).isEmpty()) {
            throw new NotOpen();
        }
        return page.show("improvement/rate", "improvement.rate.title", "map", map, "part", part, "board", boards.of(viewer, chain, part));
    }

    @PostMapping("/improvement/chains/{chain}/parts/{part}/ratings")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView rate(Viewer viewer, @PathVariable UUID chain, @PathVariable UUID part, @Valid RatingForm form) {
        giving.rate(viewer, new Spot(chain, part), Progress.of(form.progress()), Confidence.of(form.confidence()), form.because());
        return new ModelAndView(Parts.page(maps.of(viewer, chain), part));
    }

    record RatingForm(@NotBlank @Pattern(regexp = "none|some|good") String progress, @NotBlank @Pattern(regexp = "low|medium|high") String confidence,
                      @NotBlank @Size(max = 500) String because) {}

    @PostMapping("/improvement/chains/{chain}/parts/{part}/checks")
    @OpenMine
    ModelAndView check(Viewer viewer, @PathVariable UUID chain, @PathVariable UUID part, @Valid CheckForm form) {
        checking.check(viewer, new Spot(chain, part), form.saw());
        return new ModelAndView(Parts.page(maps.of(viewer, chain), part));
    }

    record CheckForm(@NotBlank @Size(max = 300) String saw) {}
}
