package holdepunkt.improvement.web.part;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.evidence.AddingEvidence;
import holdepunkt.improvement.chains.evidence.EvidenceBoards;
import holdepunkt.improvement.chains.evidence.Spot;
import holdepunkt.improvement.chains.evidence.WithdrawingEvidence;
import holdepunkt.improvement.chains.reading.ChainMap;
import holdepunkt.improvement.chains.reading.ChainMaps;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What shows that a step or a link holds, or that it does not: put beside it, and withdrawn with a reason. */
@Controller
class EvidenceController {

    private final ChainMaps maps;
    private final EvidenceBoards boards;
    private final AddingEvidence adding;
    private final WithdrawingEvidence withdrawing;

    EvidenceController(ChainMaps maps, EvidenceBoards boards, AddingEvidence adding, WithdrawingEvidence withdrawing) {
        this.maps = maps;
        this.boards = boards;
        this.adding = adding;
        this.withdrawing = withdrawing;
    }

    @GetMapping("/improvement/chains/{chain}/parts/{part}/evidence/{kind}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page, @PathVariable UUID chain, @PathVariable UUID part, @PathVariable String kind) {
        var map = maps.of(viewer, chain);
        if (!kind.matches("quotation|document|test") || map.chain().stone(part).isEmpty() && map.chain().link(part).isEmpty()) {
            throw new NotOpen();
        }
        return page.show("improvement/evidence", "improvement.add." + kind, "map", map, "part", part, "kind", kind);
    }

    @PostMapping("/improvement/chains/{chain}/parts/{part}/quotations")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView quote(Viewer viewer, @PathVariable UUID chain, @PathVariable UUID part, @Valid EvidenceForms.Said form) {
        adding.quote(viewer, new Spot(chain, part), form.way(), form.quotation());
        return back(viewer, chain, part);
    }

    @PostMapping("/improvement/chains/{chain}/parts/{part}/documents")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView document(Viewer viewer, @PathVariable UUID chain, @PathVariable UUID part, @Valid EvidenceForms.Written form) {
        adding.document(viewer, new Spot(chain, part), form.way(), form.title(), form.at(), form.address());
        return back(viewer, chain, part);
    }

    @PostMapping("/improvement/chains/{chain}/parts/{part}/tests")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView test(Viewer viewer, @PathVariable UUID chain, @PathVariable UUID part, @Valid EvidenceForms.Tried form) {
        adding.test(viewer, new Spot(chain, part), form.way(), form.aim(), form.result());
        return back(viewer, chain, part);
    }

    @GetMapping("/improvement/chains/{chain}/evidence/{evidence}/withdrawal")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView ask(Viewer viewer, Page page, @PathVariable UUID chain, @PathVariable UUID evidence) {
        var one = boards.all(viewer, chain).stream().filter(each -> each.id().equals(evidence)).findFirst().orElseThrow(NotOpen::new);
        return page.show("improvement/withdraw", "improvement.withdraw.title", "map", maps.of(viewer, chain), "evidence", one);
    }

    @PostMapping("/improvement/chains/{chain}/evidence/{evidence}/withdrawal")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView withdraw(Viewer viewer, @PathVariable UUID chain, @PathVariable UUID evidence, @Valid WithdrawalForm form) {
        withdrawing.withdraw(viewer, chain, evidence, form.because());
        var part = boards.all(viewer, chain).stream().filter(each -> each.id().equals(evidence)).findFirst().orElseThrow(NotOpen::new).part();
        return back(viewer, chain, part);
    }

    record WithdrawalForm(@NotBlank @Size(max = 300) String because) {}

    private ModelAndView back(Viewer viewer, UUID chain, UUID part) {
        ChainMap map = maps.of(viewer, chain);
        return new ModelAndView(Parts.page(map, part));
    }
}
