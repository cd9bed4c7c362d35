package holdepunkt.improvement.web.part;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.Texts;
import holdepunkt.improvement.chains.evidence.Evidence;
import holdepunkt.improvement.chains.evidence.Quoted;
import holdepunkt.improvement.chains.evidence.QuotingMeasures;
import holdepunkt.insight.counting.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is to be read beside a quoted number: the same month as it is counted today, and the measure it is never shown without. */
@Component
class Today {

    private final Measures measures;
    private final QuotingMeasures quoting;

    Today(Measures measures, QuotingMeasures quoting) {
        this.measures = measures;
        this.quoting = quoting;
    }

    /** By the evidence, one sentence after the other. */
    Map<UUID, List<String>> beside(Viewer viewer, Texts texts, List<Evidence> evidence) {
        var beside = new HashMap<UUID, List<String>>();
        evidence.forEach(one -> {
            if (one.measure() != null) {
                beside.put(one.id(), of(viewer, texts, one.measure()));
            }
        });
        return beside;
    }

    private List<String> of(Viewer viewer, Texts texts, Quoted quoted) {
        var lines = new ArrayList<String>();
        lines.add(quoting.today(viewer, quoted).map(point -> texts.t("improvement.measure.today", MeasureWords.number(texts, quoted.key(), point)))
                .orElseGet(() -> texts.t("improvement.measure.notToday")));
        measures.named(quoted.key()).beside().ifPresent(other -> measures.series(viewer, other).points().stream().filter(point -> point.month().equals(quoted.month())).findFirst()
                .ifPresent(point -> lines.add(texts.t("improvement.measure.beside", texts.t("insight.measure." + other), MeasureWords.number(texts, other, point)))));
        return lines;
    }
}
