package holdepunkt.insight.release;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.Viewer;
import holdepunkt.insight.SmallNumbers;
import holdepunkt.insight.Suppression;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes once and gives again. Counted by the system actor, so that no viewer ever holds the small numbers. */
@Component
public class PublishingFigures {

    private static final String ACTOR = "insight";

    private final KeptReleases kept;
    private final Gate gate;
    private final SmallNumbers small;

    PublishingFigures(KeptReleases kept, Gate gate, SmallNumbers small) {
        this.kept = kept;
        this.gate = gate;
        this.small = small;
    }

    /**
     * What is published of a period that is over: counted the first time somebody asks, and the same ever after.
     *
     * @param until the day after the period
     * @param count figures already hidden where they must be, asked for once, inside the gate as the system actor
     */
    public Release once(Viewer viewer, String what, LocalDate until, Function<Suppression, Map<String, String>> count) {
        return kept.find(viewer.area(), what, until).orElseGet(() -> asSystem(viewer, area -> {
            kept.holdAlone(area, what);
            return kept.find(area, what, until).orElseGet(() -> {
                var suppression = small.of(area);
                return kept.add(area, what, until, suppression, count.apply(suppression), null);
            });
        }));
    }

    /**
     * What is published month by month: those that are there are given again, those that are over since are counted all at once and stand from then on.
     *
     * @param last the day after the last month that stands
     * @param count each month by the day after it, asked inside the gate as the system actor for those that are not there: from the day it is given, or all of them where it is given none
     */
    public SortedMap<LocalDate, Release> months(Viewer viewer, String what, LocalDate last, BiFunction<Suppression, @Nullable LocalDate, Map<LocalDate, Map<String, String>>> count) {
        var published = kept.all(viewer.area(), what);
        return published.containsKey(last) ? published : asSystem(viewer, area -> {
            kept.holdAlone(area, what);
            var there = kept.all(area, what);
            var suppression = small.of(area);
            if (!there.containsKey(last)) {
                count.apply(suppression, there.isEmpty() ? null : there.lastKey())
                        .forEach((until, figures) -> there.computeIfAbsent(until, day -> kept.add(area, what, day, suppression, figures, null)));
            }
            return there;
        });
    }

    /**
     * What is published of something that grows: the latest, or one more where it may be; nothing yet while there are too few.
     *
     * @param until counted is what happened before this day, published once for each
     * @param beside what else is told of all of them together, such as a median
     */
    public Optional<Release> growing(Viewer viewer, String what, LocalDate until, Supplier<Step> count, Map<String, String> beside) {
        return asSystem(viewer, area -> {
            kept.holdAlone(area, what);
            var earlier = kept.steps(area, what);
            var before = List.copyOf(earlier.values());
            var now = count.get();
            var suppression = small.of(area);
            if (earlier.containsKey(until) || !now.mayFollow(before, suppression)) {
                return kept.latest(area, what);
            }
            var figures = figures(now, before, suppression);
            figures.putAll(beside);
            return Optional.of(kept.add(area, what, until, suppression, figures, now));
        });
    }

    /** Of each division the parts by their place, and the total. */
    static Map<String, String> figures(Step now, List<Step> earlier, Suppression suppression) {
        var figures = new LinkedHashMap<String, String>();
        figures.put("total", Integer.toString(now.total()));
        now.told(earlier, suppression).forEach((name, parts) -> {
            for (int part = 0; part < parts.size(); part++) {
                figures.put(name + "." + part, parts.get(part).toString());
            }
        });
        return figures;
    }

    private <T extends @Nullable Object> T asSystem(Viewer viewer, Function<AreaId, T> work) {
        var done = new AtomicReference<T>();
        gate.asSystem(viewer.area(), ACTOR, "insight: publish", () -> done.set(work.apply(viewer.area())));
        return done.get();
    }
}
