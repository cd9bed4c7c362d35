package holdepunkt.insight.charts.picture;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where things stand in a picture, over many series: inside it, in their order, and nothing where a point may not be shown. */
class APictureShowsWhatMayBeShownTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final Random random = new Random(340);

    @Test
    void everyMarkStandsInsideAndAHiddenPointLeavesAGap() {
        int wrong = 0;
        for (int i = 0; i < 2000; i++) {
            boolean share = random.nextBoolean();
            var dots = dots(share ? 100 : Math.pow(10, random.nextInt(5)));
            var picture = Picture.of(new Plotted(dots, List.of(new Level(0, dots.size() - 1, 3)), List.of(new Level(0, dots.size() - 1, -2), new Level(0, dots.size() - 1, 8)), Set.of(0),
                    List.of(new Mark(FIRST.plusDays(40), "Prøvde noe")), share ? 100 : Double.POSITIVE_INFINITY));
            wrong += inside(picture) ? 0 : 1;
            wrong += picture.spots().size() == dots.stream().filter(dot -> dot.value() != null).count() ? 0 : 1;
            wrong += picture.hidden().size() == dots.stream().filter(Dot::hidden).count() ? 0 : 1;
            wrong += picture.lines().stream().mapToInt(line -> line.split(" ").length).sum() == picture.spots().size() && picture.lines().size() == stretches(dots) ? 0 : 1;
            wrong += picture.ticks().size() < 2 || picture.ticks().size() > 5 || picture.days().size() > 5 && dots.size() > 5 ? 1 : 0;
            wrong += picture.limits().size() == 1 ? 0 : 1;
            wrong += share && picture.ticks().getLast().value() > 100 ? 1 : 0;
        }
        assertThat(wrong).isZero();
        Guards.report("pictures", 2000, wrong, 2000, 340);
    }

    @Test
    void aHigherValueStandsHigherAndTheStepsAreRoundAndWhole() {
        var dots = List.of(new Dot(FIRST, 3.0, false), new Dot(FIRST.plusMonths(1), null, true), new Dot(FIRST.plusMonths(2), 7.0, false));
        var picture = Picture.of(new Plotted(dots, List.of(), List.of(), Set.of(2), List.of(new Mark(FIRST.plusDays(45), "Nytt skjema")), Double.POSITIVE_INFINITY));
        assertThat(picture.ticks()).extracting(Tick::value).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0);
        assertThat(picture.spots()).extracting(Spot::signs).containsExactly(false, true);
        assertThat(picture.spots().getLast().y()).isLessThan(picture.spots().getFirst().y());
        assertThat(picture.hidden()).singleElement().extracting(Spot::y).isEqualTo((double) Picture.BOTTOM);
        assertThat(picture.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.x()).as("at the month it was in").isEqualTo(picture.hidden().getFirst().x());
            assertThat(mark.number()).isEqualTo(1);
        });
    }

    @Test
    void aTargetFarAboveHasRoomAndGoesAllTheWayAcross() {
        var dots = List.of(new Dot(FIRST, 3.0, false), new Dot(FIRST.plusMonths(1), 7.0, false));
        var picture = Picture.of(new Plotted(dots, List.of(), List.of(), Set.of(), List.of(), Double.POSITIVE_INFINITY, 30.0));
        assertThat(picture.targets()).singleElement().satisfies(line -> {
            assertThat(line.y()).isBetween((double) Picture.TOP, picture.spots().getLast().y());
            assertThat(line.from()).isEqualTo(picture.spots().getFirst().x());
            assertThat(line.to()).isEqualTo(picture.spots().getLast().x());
        });
        assertThat(Picture.of(new Plotted(dots, List.of(), List.of(), Set.of(), List.of(), Double.POSITIVE_INFINITY)).targets()).isEmpty();
    }

    private List<Dot> dots(double most) {
        var dots = new ArrayList<Dot>();
        int length = 1 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(8);
            dots.add(new Dot(FIRST.plusMonths(i), kind < 2 ? null : Math.rint(random.nextDouble() * most), kind == 0));
        }
        return dots;
    }

    private static long stretches(List<Dot> dots) {
        long stretches = 0;
        for (int i = 0; i < dots.size(); i++) {
            stretches += dots.get(i).value() != null && (i == 0 || dots.get(i - 1).value() == null) ? 1 : 0;
        }
        return stretches;
    }

    private static boolean inside(Picture picture) {
        var heights = Stream.of(picture.spots().stream().map(Spot::y), picture.hidden().stream().map(Spot::y), picture.middles().stream().map(Across::y), picture.limits().stream().map(Across::y),
                picture.ticks().stream().map(Tick::y)).flatMap(one -> one);
        var widths = Stream.of(picture.spots().stream().map(Spot::x), picture.days().stream().map(Named::x), picture.marks().stream().map(Named::x)).flatMap(one -> one);
        return heights.allMatch(y -> y >= Picture.TOP && y <= Picture.BOTTOM) && widths.allMatch(x -> x >= Picture.LEFT && x <= Picture.RIGHT);
    }
}
