package holdepunkt.improvement.conditions.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.improvement.files.Unreadable;
import holdepunkt.improvement.sheets.StrangeWords;
import holdepunkt.improvement.sheets.Words;
import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PointsGoOutAsTheyCameInTests {

    private static final long SEED = 20173;

    @Test
    void thePointsAreGivenBackLetterByLetter() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/demo/improvement/leadership-implementation-list.yaml"));
        var read = new PointsFile().read(text, FourPoints.KIND.blank());
        assertThat(new PointsFile().write(read)).isEqualTo(text);
        assertThat(read.points()).extracting(Point::no).containsExactly(1, 2, 3, 4);
        assertThat(read.points()).allMatch(point -> point.questions().size() == 2);
        assertThat(read.placeOf(read.questions().get(5).id())).isEqualTo(5);
    }

    @Test
    void everyGeneratedListIsTheSame() {
        var words = new StrangeWords(SEED);
        var wrong = new ArrayList<String>();
        for (int at = 0; at < 200; at++) {
            var points = new FourPoints(words.maybe(), words.maybe(), words.next(), IntStream.rangeClosed(1, 4).mapToObj(no -> new Point(UUID.randomUUID(), no, words.line(), words.maybe(), words.next(),
                    Stream.concat(Stream.of(words.plain()), words.some(3, words::plain).stream()).toList())).toList(),
                    words.coin() ? new Related(words.maybe(), words.line(), words.next()) : null);
            var written = new PointsFile().write(points);
            if (!new PointsFile().read(written, points).equals(points)) {
                wrong.add(written);
            }
        }
        assertThat(wrong.stream().limit(1)).isEmpty();
        Guards.report("points-in-and-out", 200, wrong.size(), 200, SEED);
    }

    @Test
    void aListWithoutAQuestionIsNoList() {
        assertThatThrownBy(() -> new PointsFile().read("lead: Svar\npoints: []\n", FourPoints.KIND.blank())).isInstanceOf(Unreadable.class).hasMessageContaining("no question to answer");
        assertThat(new PointsFile().read("lead: Svar\npoints:\n- no: 1\n  statement: A\n  questions: [B]\n", FourPoints.KIND.blank()).questions()).extracting(Words::text).containsExactly("B");
    }
}
