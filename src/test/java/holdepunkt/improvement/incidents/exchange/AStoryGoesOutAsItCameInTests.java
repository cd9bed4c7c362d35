package holdepunkt.improvement.incidents.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.improvement.files.Unreadable;
import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written is read as the same, and what is read is written as it was. A file with somebody in it is not taken in. */
class AStoryGoesOutAsItCameInTests {

    private static final long SEED = 1282;
    private static final Path FOLDER = Path.of("src/test/resources/demo/improvement");

    @Test
    void whateverIsToldIsTheSameAfterTheJourney() {
        var made = new GeneratedIncidents(SEED);
        var different = new ArrayList<String>();
        for (int i = 0; i < 100; i++) {
            var file = IncidentWriting.write(IntStream.range(0, 1 + i % 3).mapToObj(at -> made.story()).toList());
            compare(different, file, IncidentWriting.write(IncidentReading.read(file)));
            var readings = made.readings();
            compare(different, ReadingsFiles.write(readings), ReadingsFiles.write(ReadingsFiles.read(ReadingsFiles.write(readings))));
            assertThat(ReadingsFiles.read(ReadingsFiles.write(readings))).isEqualTo(readings);
            var sheet = made.transitions();
            assertThat(TransitionFiles.read(TransitionFiles.write(sheet))).isEqualTo(sheet);
        }
        Guards.report("stories-there-and-back", 300, different.size(), 300, SEED);
    }

    private static void compare(List<String> different, String before, String after) {
        if (!before.equals(after)) {
            different.add(before);
        }
    }

    @Test
    void theDemosFilesAreTakenAsTheyAre() throws IOException {
        var stories = IncidentReading.read(Files.readString(FOLDER.resolve("incidents.yaml")));
        assertThat(stories).hasSize(4);
        assertThat(IncidentReading.read(IncidentWriting.write(stories))).usingRecursiveComparison().ignoringFieldsMatchingRegexes(".*\\.id").isEqualTo(stories);
        var readings = ReadingsFiles.read(Files.readString(FOLDER.resolve("two-readings.yaml")));
        assertThat(readings.system()).isNotEmpty();
        assertThat(readings.individual()).isNotEmpty();
        assertThat(TransitionFiles.read(Files.readString(FOLDER.resolve("vulnerable-transitions.yaml"))).byKey()).hasSize(4);
    }

    @Test
    void aFileWithSomebodyInItIsNotTakenIn() {
        var file = IncidentWriting.write(List.of(new GeneratedIncidents(SEED).story())).replaceFirst("situation: .*", "situation: Det var Kari Nordmann som ringte");
        assertThatThrownBy(() -> IncidentReading.read(file)).isInstanceOf(Unreadable.class).hasMessageContaining("Kari Nordmann");
    }

    @Test
    void everyPlaceThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> IncidentReading.read("incidents:\n- kind: sideways\n  tittel: x\n  actions:\n  - what: Ringe\n    owner: Inntaket\n    by: i morgen\n    look_at: '2027-01-01'\n"))
                .isInstanceOfSatisfying(Unreadable.class, no -> assertThat(no.problems()).extracting(Object::toString)
                        .contains("line 2: no such kind: sideways", "line 3: no such field: tittel", "line 7: by is no day as 2026-11-22: i morgen"));
        assertThatThrownBy(() -> TransitionFiles.read("transitions:\n- text: a\nkeys: [a, b]\n")).isInstanceOf(Unreadable.class).hasMessageContaining("as many keys");
    }
}
