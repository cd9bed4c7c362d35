package holdepunkt.insight.counting;

import holdepunkt.insight.Figure;
import holdepunkt.insight.release.Release;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A month as it was published, read again. */
record Published(Definition definition, Release release) {

    private static final String LEFT = "left.";

    LocalDate month() {
        return release.until().minusMonths(1);
    }

    Point point() {
        var value = release.figure("value");
        return new Point(month(), value.matches("[0-9.]+") ? Double.valueOf(value) : null, number(release.figure("whole")));
    }

    Counted counted() {
        var leftOut = release.figures().keySet().stream().filter(key -> key.startsWith(LEFT))
                .map(key -> new Counted.LeftOut(key.substring(LEFT.length()), Figure.written(release.figure(key)))).toList();
        var last = release.until().minusDays(1);
        return new Counted(definition.measure(), point(), Figure.written(release.figure("part")), Figure.written(release.figure("rest")),
                Figure.written(release.figure("whole")), leftOut, month(), last, last.plusDays(definition.settles()), release);
    }

    private static @Nullable Integer number(String written) {
        return Figure.written(written).persons();
    }
}
