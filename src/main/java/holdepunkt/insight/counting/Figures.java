package holdepunkt.insight.counting;

import holdepunkt.insight.PublishedLine;
import holdepunkt.insight.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** One month of a measure on its way out: where it is decided what can be shown. */
record Figures(Definition definition, LocalDate month, List<Tally> tallies, Suppression suppression) {

    Point point() {
        var line = line();
        if (!line.total().isShown()) {
            return Point.hidden(month);
        }
        int of = line.total().persons();
        return switch (definition.measure().kind()) {
            case COUNT, RARE -> new Point(month, (double) of, of);
            case SHARE -> new Point(month, of > 0 && line.parts().getFirst().isShown() ? 100.0 * line.parts().getFirst().persons() / of : null, of);
            case DAYS -> new Point(month, null, of);
        };
    }

    /** Those of whom it is so, and those of whom it is not. */
    PublishedLine line() {
        return suppression.groups(persons(true), persons(false));
    }

    Counted counted() {
        var line = line();
        var why = tallies.stream().filter(one -> one.good() == null).collect(Collectors.groupingBy(one -> String.valueOf(one.why()), Collectors.summingInt(Tally::persons)));
        var leftOut = why.entrySet().stream().map(one -> new Counted.LeftOut(one.getKey(), suppression.figure(one.getValue()))).toList();
        var last = month.plusMonths(1).minusDays(1);
        return new Counted(definition.measure(), point(), line.parts().get(0), line.parts().get(1), line.total(), leftOut, month, last,
                last.plusDays(definition.settles()));
    }

    private int persons(boolean good) {
        return tallies.stream().filter(one -> one.good() != null && one.isGood() == good).mapToInt(Tally::persons).sum();
    }
}
