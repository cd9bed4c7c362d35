package holdepunkt.improvement.incidents.learning;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.improvement.incidents.action.SecondLook;
import holdepunkt.improvement.incidents.telling.Incident;
import holdepunkt.improvement.incidents.telling.Lasted;
import holdepunkt.improvement.incidents.telling.Line;
import holdepunkt.improvement.incidents.telling.Role;
import holdepunkt.improvement.incidents.telling.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FewStoriesAreNotANumberTests {

    private final UUID time = UUID.randomUUID();

    @Test
    void aNumberNeedsThreeStoriesAndWordsNeedFive() {
        var two = Learned.from(stories(2, "Ansvar"), Map.of());
        assertThat(two.rows()).isEmpty();
        assertThat(two.hidden()).isEqualTo(1);
        var three = Learned.from(stories(3, "Ansvar"), Map.of()).rows().getFirst();
        assertThat(three.hindered().stories()).isEqualTo(3);
        assertThat(three.hindered().quoted()).isFalse();
        assertThat(three.helped().none()).isTrue();
        assertThat(Learned.from(stories(5, "Ansvar"), Map.of()).rows().getFirst().hindered().quoted()).isTrue();
    }

    @Test
    void oneStoryThatSaysItTwiceIsOneStory() {
        var twice = story(List.of(), List.of(line("a", "Ansvar"), line("b", "ansvar ")));
        assertThat(Learned.from(List.of(twice, twice, twice), Map.of()).rows().getFirst().hindered().stories()).isEqualTo(3);
    }

    @Test
    void aFactorIsCalledWhatTheMapCallsItNow() {
        var stories = IntStream.range(0, 3).mapToObj(at -> story(List.of(Line.of("Tid nok").under(time, "Tid")), List.of(line("x", "")))).toList();
        var learned = Learned.from(stories, Map.of(time, "Tid til hverandre"));
        assertThat(learned.rows()).extracting(Factored::name).containsExactly("Tid til hverandre");
        assertThat(learned.unsorted()).isEqualTo(3);
    }

    @Test
    void itIsLookedAtAgainThreeMonthsOnAndNeverBeforeItIsToBeDone() {
        var decided = LocalDate.of(2026, 11, 30);
        assertThat(SecondLook.of(decided, LocalDate.of(2026, 12, 15))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(SecondLook.of(decided, LocalDate.of(2027, 6, 1))).isEqualTo(LocalDate.of(2027, 6, 1));
    }

    private List<Incident> stories(int count, String under) {
        return Stream.generate(() -> story(List.of(), List.of(line("Ingen visste", under)))).limit(count).toList();
    }

    private static Line line(String words, String under) {
        return Line.of(words).under(null, under);
    }

    private static Incident story(List<Line> helped, List<Line> hindered) {
        return new Incident(Turn.WENT_BADLY, "t", "b", "e", Lasted.DAYS, null, null, "s", "d", List.of(Role.GP), "", "r", helped, hindered, "c", List.of());
    }
}
