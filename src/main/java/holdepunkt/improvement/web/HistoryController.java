package holdepunkt.improvement.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.Chains;
import holdepunkt.improvement.chains.NamingVersions;
import holdepunkt.improvement.chains.reading.ChainHistory;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.chains.reading.Comparing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What happened to a chain: each step, the versions with a name, and how two of them differ in words. */
@Controller
class HistoryController {

    private final ChainMaps maps;
    private final ChainHistory history;
    private final Chains chains;
    private final NamingVersions naming;

    HistoryController(ChainMaps maps, ChainHistory history, Chains chains, NamingVersions naming) {
        this.maps = maps;
        this.history = history;
        this.chains = chains;
        this.naming = naming;
    }

    @GetMapping("/improvement/chains/{chain}/history")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID chain) {
        Readers.mustRead(viewer);
        var map = maps.of(viewer, chain);
        return page.show("improvement/history", "improvement.history.title", "map", map, "steps", history.steps(viewer, chain),
                "versions", history.versions(viewer, chain), "choices", choices(viewer, page, chain, map.version()), "builds", Builders.mayBuild(viewer));
    }

    @PostMapping("/improvement/chains/{chain}/versions")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView name(Viewer viewer, @PathVariable UUID chain, @Valid NameForm form) {
        naming.name(viewer, chain, form.name());
        return new ModelAndView("redirect:/improvement/chains/" + chain + "/history");
    }

    record NameForm(@NotBlank @Size(max = 80) String name) {}

    @GetMapping("/improvement/chains/{chain}/comparison")
    @OpenMine
    ModelAndView compare(Viewer viewer, Page page, @PathVariable UUID chain, @RequestParam(defaultValue = "1") long from, @RequestParam(defaultValue = "0") long to) {
        Readers.mustRead(viewer);
        var map = maps.of(viewer, chain);
        long last = to < 1 || to > map.version() ? map.version() : to;
        var before = chains.at(viewer, chain, from).orElseThrow(NotOpen::new);
        var after = chains.at(viewer, chain, last).orElseThrow(NotOpen::new);
        return page.show("improvement/comparison", "improvement.compare.title", "map", map, "before", before, "after", after, "from", from, "to", last,
                "differences", Comparing.between(before, after), "choices", choices(viewer, page, chain, map.version()));
    }

    /** The first, each with a name, and the one of now. */
    private Map<String, String> choices(Viewer viewer, Page page, UUID chain, long now) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("1", page.t("improvement.version.first"));
        history.versions(viewer, chain).reversed().forEach(one -> choices.merge(String.valueOf(one.version()), one.name(), (a, b) -> a + ", " + b));
        choices.merge(String.valueOf(now), page.t("improvement.version.now"), (a, b) -> a + ", " + b);
        return choices;
    }
}
