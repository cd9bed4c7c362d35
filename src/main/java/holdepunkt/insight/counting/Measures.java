package holdepunkt.insight.counting;

import holdepunkt.core.AreaId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.insight.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is counted here, and each measure month by month. No number leaves it that somebody could be found in. */
@Component
public class Measures {

    private final Tallies tallies;

    Measures(Tallies tallies) {
        this.tallies = tallies;
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
        return figures(viewer, definition).stream().filter(one -> one.month().equals(month)).findFirst().orElseThrow(NotOpen::new).counted();
    }

    private Series series(Viewer viewer, Definition definition) {
        return new Series(definition.measure(), figures(viewer, definition).stream().map(Figures::point).toList());
    }

    private List<Figures> figures(Viewer viewer, Definition definition) {
        var until = Months.until(LocalDate.now(Period.NORWAY), definition.settles());
        var all = tallies.of(viewer.area(), definition, until);
        var byMonth = all.stream().collect(Collectors.groupingBy(Tally::month));
        var suppression = suppression(viewer.area());
        return Months.of(all, until).stream().map(month -> new Figures(definition, month, byMonth.getOrDefault(month, List.of()), suppression)).toList();
    }

    /** The one place where it is said how few are too few. */
    private static Suppression suppression(AreaId area) {
        return new Suppression(Suppression.LOWEST_K);
    }
}
