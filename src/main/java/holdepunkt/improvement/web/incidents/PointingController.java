package holdepunkt.improvement.web.incidents;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.evidence.Side;
import holdepunkt.improvement.chains.evidence.Spot;
import holdepunkt.improvement.incidents.telling.Incidents;
import holdepunkt.improvement.incidents.telling.PointingAtStones;
import holdepunkt.improvement.chains.reading.StoneNames;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A story points at a step of a chain, or gives words of it as evidence there. */
@Controller
class PointingController {

    private static final String STONE = "[0-9a-f-]{36}/[0-9a-f-]{36}";

    private final Incidents incidents;
    private final PointingAtStones pointing;
    private final StoneNames stones;

    PointingController(Incidents incidents, PointingAtStones pointing, StoneNames stones) {
        this.incidents = incidents;
        this.pointing = pointing;
        this.stones = stones;
    }

    @GetMapping("/improvement/incidents/{incident}/stones")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID incident) {
        var choices = new LinkedHashMap<String, String>();
        stones.all(viewer).forEach(stone -> choices.put(stone.code(), page.t("incidents.stones.one", stone.words(), stone.chain())));
        return page.show("improvement/incidents/stones", "incidents.stones.title", "now", incidents.now(viewer, incident), "stones", choices);
    }

    @PostMapping("/improvement/incidents/{incident}/stones")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView point(Viewer viewer, @PathVariable UUID incident, @Valid PointForm form) {
        pointing.point(viewer, incident, spot(form.stone()));
        return back(incident);
    }

    record PointForm(@NotBlank @Pattern(regexp = STONE) String stone) {}

    @PostMapping("/improvement/incidents/{incident}/evidence")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView quote(Viewer viewer, @PathVariable UUID incident, @Valid EvidenceForm form) {
        pointing.quote(viewer, incident, spot(form.at()), new PointingAtStones.Words(Side.valueOf(form.side().toUpperCase(Locale.ROOT)), form.words(), form.code(), form.from().equals("users")));
        return back(incident);
    }

    record EvidenceForm(@NotBlank @Pattern(regexp = STONE) String at, @NotBlank @Pattern(regexp = "supports|speaks_against") String side, @NotBlank @Pattern(regexp = "users|staff") String from,
                        @NotBlank @Size(max = 200) String words, @NotBlank @Size(max = 80) String code) {}

    private static Spot spot(String stone) {
        var parts = stone.split("/");
        return new Spot(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }

    private static ModelAndView back(UUID incident) {
        return new ModelAndView("redirect:/improvement/incidents/" + incident);
    }
}
