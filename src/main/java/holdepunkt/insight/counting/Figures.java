package holdepunkt.insight.counting;

import holdepunkt.insight.PublishedLine;
import holdepunkt.insight.Suppression;
import holdepunkt.insight.charts.KaplanMeier;
import holdepunkt.insight.charts.Waited;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/** Persons of one month, or of one way in, on their way out: where it is decided what can be shown. */
record Figures(Measure measure, List<Tally> tallies) {

    static final String NOT_YET = "-";
    private static final double MINUTES_OF_AN_HOUR = 60;

    /** As it is published: digits, a colon for what cannot be shown, a dash where half have not been through the wait yet. */
    Map<String, String> published(Suppression suppression) {
        var line = suppression.groups(persons(true), persons(false));
        var figures = new LinkedHashMap<String, String>();
        figures.put("value", line.total().isShown() ? value(line) : ":");
        figures.put("part", line.parts().get(0).toString());
        figures.put("rest", line.parts().get(1).toString());
        figures.put("whole", line.total().toString());
        for (var why : tallies.stream().filter(one -> one.good() == null).map(Tally::why).filter(Objects::nonNull).distinct().toList()) {
            figures.put("left." + why, suppression.figure(leftOut(why)).toString());
        }
        return figures;
    }

    private String value(PublishedLine line) {
        int of = line.total().persons();
        return switch (measure.kind()) {
            case RARE -> line.parts().getFirst().toString();
            case COUNT -> measure.isInHours() ? Long.toString(Math.round(minutes() / MINUTES_OF_AN_HOUR)) : Integer.toString(of);
            case SHARE -> of == 0 ? NOT_YET : line.parts().getFirst().isShown() ? Double.toString(100.0 * line.parts().getFirst().persons() / of) : ":";
            case DAYS -> median().isPresent() ? Double.toString(median().getAsDouble()) : NOT_YET;
        };
    }

    /** Days until half no longer wait; those who still do count for as long as they have waited. */
    OptionalDouble median() {
        return waits().median();
    }

    KaplanMeier waits() {
        return KaplanMeier.of(tallies.stream().filter(one -> one.days() != null)
                .flatMap(one -> Collections.nCopies(one.persons(), new Waited(one.days(), one.isGood())).stream()).toList());
    }

    int persons() {
        return persons(true) + persons(false);
    }

    private int persons(boolean good) {
        return tallies.stream().filter(one -> one.good() != null && one.isGood() == good).mapToInt(Tally::persons).sum();
    }

    private int leftOut(String why) {
        return tallies.stream().filter(one -> one.good() == null && why.equals(one.why())).mapToInt(Tally::persons).sum();
    }

    private long minutes() {
        return tallies.stream().mapToLong(Tally::amount).sum();
    }
}
