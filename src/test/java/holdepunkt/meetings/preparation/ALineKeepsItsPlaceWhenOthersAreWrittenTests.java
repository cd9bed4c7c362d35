package holdepunkt.meetings.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.AccountId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ALineKeepsItsPlaceWhenOthersAreWrittenTests {

    private final Line home = line("Hus");
    private final Line work = line("Arbeid");
    private final Preparation preparation = new Preparation(3, List.of(home, work));

    @Test
    void aLineThatStandsKeepsItsIdentityWhereverItIsMoved() {
        var rewriting = preparation.rewritten(Map.of(Topic.TALK_ABOUT, "Penger\nArbeid\r\nHus"));
        assertThat(rewriting.kept()).containsEntry(work, 1).containsEntry(home, 2);
        assertThat(rewriting.added()).singleElement().satisfies(added -> assertThat(added.words()).isEqualTo("Penger"));
        assertThat(rewriting.struck()).isEmpty();
    }

    @Test
    void aChangedLineIsAnotherLine() {
        var rewriting = preparation.rewritten(Map.of(Topic.TALK_ABOUT, "Hus i byen\nArbeid"));
        assertThat(rewriting.struck()).containsExactly(home);
        assertThat(rewriting.added()).extracting(Preparation.Added::words).containsExactly("Hus i byen");
    }

    @Test
    void theSameWordsUnderAnotherHeadingAreAnotherLine() {
        var rewriting = preparation.rewritten(Map.of(Topic.NOT_BRING_UP, "Hus\nArbeid"));
        assertThat(rewriting.struck()).containsExactly(home, work);
        assertThat(rewriting.added()).hasSize(2);
    }

    @Test
    void theSameWordsTwiceAreTwoLines() {
        var rewriting = preparation.rewritten(Map.of(Topic.TALK_ABOUT, "Hus\nHus\n\n  \nArbeid"));
        assertThat(rewriting.kept()).hasSize(2);
        assertThat(rewriting.added()).extracting(Preparation.Added::position).containsExactly(1);
    }

    private static Line line(String words) {
        return new Line(UUID.randomUUID(), Topic.TALK_ABOUT, words, AccountId.random(), "Siv", true);
    }
}
