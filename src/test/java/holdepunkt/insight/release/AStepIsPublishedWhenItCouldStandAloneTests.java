package holdepunkt.insight.release;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.insight.Suppression;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AStepIsPublishedWhenItCouldStandAloneTests {

    private final Suppression five = new Suppression(5);

    @Test
    void onePersonMoreIsNotPublished() {
        assertThat(step(8, 4, 4).mayFollow(List.of(step(7, 3, 4)), five)).isFalse();
        assertThat(step(11, 4, 7).mayFollow(List.of(step(7, 3, 4)), five)).isFalse();
        assertThat(step(12, 6, 6).mayFollow(List.of(step(7, 3, 4)), five)).isTrue();
        assertThat(step(4, 2, 2).mayFollow(List.of(), five)).isFalse();
    }

    @Test
    void aDivisionIsToldWhenWhatIsNewInItCouldBeToldByItself() {
        assertThat(step(20, 10, 10).told(List.of(step(10, 5, 5)), five)).containsKey("gp");
        assertThat(step(20, 8, 12).told(List.of(step(10, 5, 5)), five)).isEmpty();
        assertThat(step(20, 15, 5).told(List.of(step(10, 5, 5)), five)).as("all that are new are in one part").isEmpty();
    }

    /** Of 20, four had a doctor: hidden. With (9, 20) told later it was four: with three, only four of the others would be new. */
    @Test
    void whatWasHiddenStaysHidden() {
        assertThat(step(29, 9, 20).told(List.of(step(20, 4, 16)), five)).isEmpty();
        assertThat(step(60, 30, 30).told(List.of(step(20, 4, 16)), five)).isEmpty();
        assertThat(step(60, 30, 30).told(List.of(step(20, 10, 10), step(40, 19, 21), step(50, 23, 27)), five)).isEmpty();
    }

    @Test
    void ofFewerThanTenNoDivisionIsEverToldAndNothingFollowsFromThat() {
        assertThat(step(9, 4, 5).told(List.of(), five)).isEmpty();
        assertThat(step(14, 6, 8).told(List.of(step(9, 4, 5)), five)).containsKey("gp");
    }

    private static Step step(int total, int... parts) {
        return new Step(total, Map.of("gp", Arrays.stream(parts).boxed().toList()));
    }
}
