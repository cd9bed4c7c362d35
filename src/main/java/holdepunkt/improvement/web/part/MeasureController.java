package holdepunkt.improvement.web.part;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.evidence.QuotingMeasures;
import holdepunkt.improvement.chains.evidence.Side;
import holdepunkt.improvement.chains.evidence.Spot;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.insight.counting.Measure;
import holdepunkt.insight.counting.Measures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A number from the running work is quoted: first which measure, then which month. It is kept as it is today. */
@Controller
class MeasureController {

    private static final int MONTHS = 12;

    private final ChainMaps maps;
    private final Measures measures;
    private final QuotingMeasures quoting;

    MeasureController(ChainMaps maps, Measures measures, QuotingMeasures quoting) {
        this.maps = maps;
        this.measures = measures;
        this.quoting = quoting;
    }

    @GetMapping("/improvement/chains/{chain}/parts/{part}/measures")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView choose(Viewer viewer, Page page, @PathVariable UUID chain, @PathVariable UUID part, @RequestParam(defaultValue = "") String key) {
        var map = maps.of(viewer, chain);
        if (map.chain().stone(part).isEmpty() && map.chain().link(part).isEmpty()) {
            throw new NotOpen();
        }
        var names = new LinkedHashMap<String, String>();
        measures.all().forEach(one -> names.put(one.key(), page.t("insight.measure." + one.key())));
        return page.show("improvement/measure", "improvement.add.measure", "map", map, "part", part, "names", names, "key", key,
                "how", key.isEmpty() ? "" : page.t(measures.named(key).how()), "months", key.isEmpty() ? Map.of() : months(viewer, page, key));
    }

    /** The latest first, each with its number. */
    private Map<String, String> months(Viewer viewer, Page page, String key) {
        Measure measure = measures.named(key);
        var months = new LinkedHashMap<String, String>();
        measures.series(viewer, key).points().reversed().stream().limit(MONTHS)
                .forEach(point -> months.put(point.month().toString(), MeasureWords.of(page.texts(), measure.key(), point)));
        return months;
    }

    @PostMapping("/improvement/chains/{chain}/parts/{part}/measures")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView quote(Viewer viewer, @PathVariable UUID chain, @PathVariable UUID part, @Valid NumberForm form) {
        quoting.quote(viewer, new Spot(chain, part), Side.valueOf(form.side().toUpperCase(Locale.ROOT)), form.key(), form.month());
        return new ModelAndView(Parts.page(maps.of(viewer, chain), part));
    }

    record NumberForm(@NotBlank @Pattern(regexp = "supports|speaks_against") String side, @NotBlank String key,
                      @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate month) {}
}
