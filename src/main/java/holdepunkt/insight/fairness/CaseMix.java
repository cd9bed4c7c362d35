package holdepunkt.insight.fairness;

import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.insight.Suppression;
import holdepunkt.insight.counting.Point;
import holdepunkt.insight.release.PublishingFigures;
import holdepunkt.insight.release.Release;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether those who are asked about are like those before: how often each written sentence was ticked. A month is published once and given again. */
@Component
public class CaseMix {

    private static final int MONTHS = 24;

    private final TickedSentences ticked;
    private final PublishingFigures publishing;

    CaseMix(TickedSentences ticked, PublishingFigures publishing) {
        this.ticked = ticked;
        this.publishing = publishing;
    }

    /** @param language nb, nn or en */
    public List<Drift> of(Viewer viewer, String language) {
        var last = LocalDate.now(Period.NORWAY).withDayOfMonth(1);
        var sentences = ticked.now(viewer.area(), language);
        var months = publishing.months(viewer, "drift", last, (suppression, from) -> count(viewer.area(), from, last, sentences.keySet(), suppression))
                .values().stream().filter(month -> month.until().isAfter(last.minusMonths(MONTHS))).toList();
        return sentences.entrySet().stream().map(one -> Drift.of(one.getKey(), one.getValue(), months)).toList();
    }

    /** @param from the first month that is not published; null where none is, and it is counted from the first with anybody */
    private Map<LocalDate, Map<String, String>> count(AreaId area, @Nullable LocalDate from, LocalDate last, Set<UUID> sentences, Suppression suppression) {
        var first = from == null ? last.minusMonths(MONTHS) : from;
        var counted = ticked.of(area, first, last);
        var months = new LinkedHashMap<LocalDate, Map<String, String>>();
        TickedSentences.months(first, last).stream().dropWhile(month -> from == null && !counted.containsKey(month))
                .forEach(month -> months.put(month.plusMonths(1), CaseMixFigures.of(sentences, counted.get(month), suppression)));
        return months;
    }

    /** A month nobody was asked for in is empty, which is something else than one that cannot be told; of the others how many they were is not told. */
    public static Point point(UUID sentence, Release month) {
        var share = month.figure(CaseMixFigures.key(sentence));
        boolean nobody = month.figures().containsKey(CaseMixFigures.NOBODY);
        return new Point(month.until().minusMonths(1), nobody || share.equals(":") ? null : Double.valueOf(share), nobody ? 0 : null);
    }
}
