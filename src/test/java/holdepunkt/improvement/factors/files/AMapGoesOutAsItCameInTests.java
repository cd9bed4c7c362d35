package holdepunkt.improvement.factors.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.improvement.factors.Effect;
import holdepunkt.improvement.factors.FactorMap;
import holdepunkt.improvement.factors.FactorSet;
import holdepunkt.improvement.factors.Finding;
import holdepunkt.improvement.factors.EmptyMap;
import holdepunkt.improvement.factors.Priority;
import holdepunkt.improvement.files.Unreadable;
import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AMapGoesOutAsItCameInTests {

    private static final long SEED = 20160606;
    private static final int MAPS = "full".equals(System.getProperty("holdepunkt.size")) ? 5_000 : 300;
    private static final Path WORKSHOP = Path.of("src/test/resources/demo/improvement/ism-workshop.yaml");

    @Test
    void everyGeneratedMapIsReadAgainAsTheSame() {
        var maps = new GeneratedMaps(SEED);
        var wrong = new ArrayList<String>();
        for (int i = 0; i < MAPS; i++) {
            var map = maps.next();
            var written = MapWriting.write(map);
            var again = MapReading.read(written);
            if (!said(again).equals(said(map)) || !MapWriting.write(again).equals(written)) {
                wrong.add(written);
            }
        }
        Guards.report("factor-maps-out-and-in", MAPS, wrong.size(), 300, SEED);
        assertThat(wrong).isEmpty();
    }

    @Test
    void aFileWithAnyLineSpoiledIsRefusedOrStillAMap() throws IOException {
        var lines = Files.readString(WORKSHOP).lines().toList();
        var random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < lines.size(); i++) {
            var spoiled = new ArrayList<>(lines);
            spoiled.set(i, spoiled.get(i).replaceFirst("[a-z_]+:", "x" + random.nextInt(10) + ":"));
            if (!spoiled.equals(lines)) {
                try {
                    MapReading.read(String.join("\n", spoiled));
                } catch (Unreadable unreadable) {
                    assertThat(unreadable.problems()).allSatisfy(problem -> assertThat(problem.where()).startsWith("line "));
                    refused++;
                }
            }
        }
        Guards.report("factor-maps-spoiled", lines.size(), 0, 200, SEED);
        assertThat(refused).isGreaterThan(150);
    }

    @Test
    void theWorkshopsMapIsTakenInWholeAndGivenOutAsItWas() throws IOException {
        var text = Files.readString(WORKSHOP);
        var map = MapReading.read(text);
        assertThat(List.of(map.findings().count(), map.factors().count(), (long) map.priorities().size())).containsExactly(54L, 15L, 3L);
        assertThat(map.findings()).extracting(Finding::effect).containsOnly(Effect.UNSAID);
        assertThat(map.priorities()).allSatisfy(priority -> assertThat(priority.cells()).hasSize(4).doesNotContain(""));
        assertThat(map.aims().items()).hasSize(2);
        assertThat(map.aspirations().items()).hasSize(6);
        assertThat(MapWriting.write(map)).isEqualTo(MapWriting.write(MapReading.read(MapWriting.write(map))));
        assertThat(lines(MapWriting.write(map))).isEqualTo(lines(text));
    }

    @Test
    void everyPlaceThatIsWrongIsNamed() {
        assertThatThrownBy(() -> MapReading.read("""
                title: ''
                contexts:
                - context: nowhere
                  heading: Her
                  factors:
                  - factor: Vaner
                    findings:
                    - text: Noe
                      effect: god
                      line: ti
                cross_cutting_priorities:
                  items:
                  - text: Bli kjent
                    findings: [f9]
                priority_table:
                  columns: [Relasjoner]
                  rows: []
                """)).isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.problems()).extracting(Object::toString).contains(
                "line 1: title is missing", "line 3: is none of individual, social and material: nowhere", "line 9: is none of barrier, enabler, both and unsaid: god",
                "line 10: line is no number: ti", "line 14: no finding is called f9", "line 17: expected 4 rows"));
        assertThatThrownBy(() -> MapReading.read("title: Kart\ncontexts: []\npriority_table:\n  columns: [En, To]\n")).isInstanceOf(Unreadable.class);
    }

    @Test
    void anEmptyMapIsAMapToo() {
        var map = new EmptyMap("Nytt", FactorSet.PUBLISHED, key -> key).make();
        assertThat(said(MapReading.read(MapWriting.write(map)))).isEqualTo(said(map));
    }

    /** Everything a map says; what stands by an id is put in the words it is the id of. */
    private static List<Object> said(FactorMap map) {
        var said = new ArrayList<>(List.<Object>of(map.title(), map.aims(), map.aspirations(), map.narrowing(), map.table(), String.valueOf(map.set()), String.valueOf(map.transcript())));
        map.contexts().forEach(context -> said.add(List.of(context.kind(), context.heading(), String.valueOf(context.definition()))));
        map.factors().forEach(factor -> said.add(List.of(factor.name(), String.valueOf(factor.code()), String.valueOf(factor.aside()))));
        map.findings().forEach(finding -> said.add(List.of(finding.text(), finding.effect(), String.valueOf(finding.line()), map.factorOf(finding.id()).orElseThrow().name())));
        map.priorities().forEach(one -> said.add(List.of(one.words(), one.issue(), String.valueOf(one.line()), one.cells(), words(map, one))));
        return said;
    }

    private static List<String> words(FactorMap map, Priority priority) {
        return priority.findings().stream().map(one -> map.finding(one).orElseThrow().text()).toList();
    }

    /** However a text is quoted. */
    private static List<String> lines(String yaml) {
        return yaml.replace("'", "").replace("\"", "").lines().toList();
    }
}
