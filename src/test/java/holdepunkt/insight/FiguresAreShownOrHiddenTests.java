package holdepunkt.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresAreShownOrHiddenTests {

    private final Suppression suppression = new Suppression(5);

    /** The trial of 2017: with and without a network, with and without a GP, and who did not take up the offers. */
    @ParameterizedTest
    @CsvSource({"4, 3", "3, 4", "2, 5", "1, 6"})
    void ofSevenMeetingsOnlyTheSevenIsShown(int part, int rest) {
        var line = suppression.line(part, rest);
        assertThat(line.total()).isEqualTo(Figure.shown(7));
        assertThat(line.parts()).noneMatch(Figure::isShown);
        assertThat(line.percent(0)).isEmpty();
        assertThat(line.percent(1)).isEmpty();
    }

    @Test
    void theOutcomesOfTheFourAreNotToldAtAll() {
        assertThat(written(suppression.line(1, 2, 1))).isEqualTo(": : : | :");
    }

    @ParameterizedTest
    @CsvSource({
        "12 7 9, 12 7 9 | 28, nothing is small",
        "12 0 9, 12 0 9 | 21, a zero is shown",
        "0 0 0, 0 0 0 | 0, nobody is nobody",
        "12 3 9, : : 9 | 24, the small one and the first other",
        "12 3 0 9, : : 0 9 | 24, a zero that reveals nothing stays",
        "6 3 0, : : : | 9, with nothing else left zeros go too",
        "12 0 0, : : : | 12, all gave the same answer",
        "5 4 4, : : : | 13, two small ones are no cover for each other",
        "1 5 9 8, : : : 8 | 23, the lowest sum there is needs two others",
        "2 1 1, : : : | :, fewer than five",
        "7, 7 | 7, one part is the total"})
    void aLineIsShownAsTheRulesSay(String parts, String shown, String because) {
        assertThat(written(suppression.line(Stream.of(parts.split(" ")).mapToInt(Integer::parseInt).toArray()))).as(because).isEqualTo(shown);
    }

    @Test
    void whereANumberInsideIsSmallOnlyTotalsAreLeft() {
        var table = suppression.table(new int[][] {{20, 3, 10}, {15, 12, 0}, {9, 8, 7}});
        assertThat(table.rows()).extracting(FiguresAreShownOrHiddenTests::written).containsExactly(": : : | 33", ": : : | 27", ": : : | 24");
        assertThat(written(table.columns())).isEqualTo("44 23 17 | 84");
    }

    @Test
    void whereAGroupIsBelowTheLimitOnlyTotalsAreLeft() {
        var table = suppression.table(new int[][] {{20, 30}, {2, 0}, {9, 8}});
        assertThat(table.rows()).extracting(FiguresAreShownOrHiddenTests::written).containsExactly(": : | :", ": : | :", ": : | 17");
        assertThat(written(table.columns())).isEqualTo("31 38 | 69");
    }

    @Test
    void aGroupThatAllGaveTheSameAnswerIsNotToldOf() {
        var table = suppression.table(new int[][] {{20, 30}, {9, 0}, {9, 8}});
        assertThat(table.rows()).extracting(FiguresAreShownOrHiddenTests::written).containsExactly(": : | 50", ": : | 9", ": : | 17");
    }

    @Test
    void aTableWithoutSmallNumbersIsShownWhole() {
        var table = suppression.table(new int[][] {{20, 30}, {5, 6}});
        assertThat(table.rows()).extracting(FiguresAreShownOrHiddenTests::written).containsExactly("20 30 | 50", "5 6 | 11");
    }

    @Test
    void aGroupOfNobodyIsShownAsNobody() {
        var table = suppression.table(new int[][] {{20, 30}, {0, 0}});
        assertThat(table.rows()).extracting(FiguresAreShownOrHiddenTests::written).containsExactly("20 30 | 50", "0 0 | 0");
    }

    @Test
    void aShareIsShownOnlyWhenAllItsPartsAre() {
        assertThat(suppression.line(7, 14).percent(0)).hasValue(33);
        assertThat(suppression.line(7, 0, 14).percent(1)).hasValue(0);
        assertThat(suppression.line(12, 3, 9).percent(2)).isEmpty();
        assertThat(suppression.line(0, 0).percent(0)).isEmpty();
    }

    @Test
    void theLimitCanBeRaisedAndNeverLowered() {
        assertThat(new Suppression(10).figure(9).isShown()).isFalse();
        assertThat(new Suppression(10).figure(10)).hasToString("10");
        assertThatThrownBy(() -> new Suppression(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void groupsAndWrittenAnswersHaveTheirOwnLimits() {
        assertThat(suppression.isEnough(4)).isFalse();
        assertThat(suppression.isEnough(5)).isTrue();
        assertThat(suppression.isEnoughForFreeText(9)).isFalse();
        assertThat(suppression.isEnoughForFreeText(10)).isTrue();
        assertThat(new Suppression(12).isEnoughForFreeText(11)).isFalse();
    }

    @Test
    void whoComesManyTimesIsOnePerson() {
        var counted = new PersonTable(2, 2);
        for (int visit = 0; visit < 10; visit++) {
            counted.count("the same", 0, 0);
        }
        assertThat(counted.persons()[0][0]).isEqualTo(1);
        assertThat(suppression.table(counted).columns().total().isShown()).isFalse();
        assertThatThrownBy(() -> counted.count("the same", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(PublishedLine line) {
        return line.parts().stream().map(Figure::toString).collect(Collectors.joining(" ")) + " | " + line.total();
    }
}
