package holdepunkt.insight.counting;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.insight.release.PublishingFigures;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is counted here, and each measure month by month. A month is published once, and no number in it is one that somebody could be found in. */
@Component
public class Measures {

    private final Tallies tallies;
    private final PublishingFigures publishing;

    Measures(Tallies tallies, PublishingFigures publishing) {
        this.tallies = tallies;
        this.publishing = publishing;
    }

    /** As they are counted today. */
    public List<Measure> all() {
        return Definitions.now().stream().map(Definition::measure).toList();
    }

    /** @throws NotOpen when nothing is counted by that name */
    public Measure named(String key) {
        return Definitions.now(key).measure();
    }

    /** How it has been counted through time, the latest first. */
    public List<Measure> versions(String key) {
        return Definitions.versions(key).stream().map(Definition::measure).toList();
    }

    public Series series(Viewer viewer, String key) {
        return series(viewer, Definitions.now(key));
    }

    /** By an old definition. @throws NotOpen when there is none with that number */
    public Series series(Viewer viewer, String key, int version) {
        return series(viewer, Definitions.versions(key).stream().filter(one -> one.measure().version() == version).findFirst().orElseThrow(NotOpen::new));
    }

    /** @param month its first day @throws NotOpen when that month is not in the series */
    public Counted counted(Viewer viewer, String key, LocalDate month) {
        var definition = Definitions.now(key);
        return published(viewer, definition).filter(one -> one.month().equals(month)).findFirst().orElseThrow(NotOpen::new).counted();
    }

    private Series series(Viewer viewer, Definition definition) {
        return new Series(definition.measure(), published(viewer, definition).map(Published::point).toList());
    }

    private Stream<Published> published(Viewer viewer, Definition definition) {
        var until = Months.until(LocalDate.now(Period.NORWAY), definition.settles());
        return publishing.months(viewer, definition.code(), until, (suppression, from) -> {
            var months = new LinkedHashMap<LocalDate, Map<String, String>>();
            Months.of(tallies.of(viewer.area(), definition, from, until), from, until)
                    .forEach((month, some) -> months.put(month.plusMonths(1), new Figures(definition.measure(), some).published(suppression.forParts())));
            return months;
        }).values().stream().map(release -> new Published(definition, release));
    }
}
