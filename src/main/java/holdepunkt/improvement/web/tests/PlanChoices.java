package holdepunkt.improvement.web.tests;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.Texts;
import holdepunkt.improvement.chains.reading.StoneNames;
import holdepunkt.improvement.tests.Scale;
import holdepunkt.insight.counting.Measures;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What may be chosen in a plan. Called inside the gate. */
@Component
class PlanChoices {

    private final StoneNames stones;
    private final Measures measures;

    PlanChoices(StoneNames stones, Measures measures) {
        this.stones = stones;
        this.measures = measures;
    }

    /** The steps of all chains, each by its chain and itself. */
    Map<String, String> steps(Viewer viewer) {
        var steps = new LinkedHashMap<String, String>();
        stones.all(viewer).forEach(stone -> steps.put(stone.code(), stone.chain() + ": " + stone.words()));
        return steps;
    }

    Map<String, String> measures(Texts texts) {
        var names = new LinkedHashMap<String, String>();
        measures.all().forEach(one -> names.put(one.key(), texts.t("insight.measure." + one.key())));
        return names;
    }

    static Map<String, String> scales(Texts texts) {
        var scales = new LinkedHashMap<String, String>();
        for (var scale : Scale.values()) {
            scales.put(scale.code(), texts.t("tests.scale." + scale.code()));
        }
        return scales;
    }
}
