package holdepunkt.improvement.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.improvement.files.Unreadable;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.learning.documents.LearningDocuments;
import holdepunkt.improvement.mandates.decisions.DecisionDocuments;
import holdepunkt.improvement.mandates.decisions.GroupDecisions;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class DecisionsGoOutAsTheyCameInTests {

    private static final long SEED = 26;
    private static final List<String> FILES = List.of("recommendations-and-decisions", "lessons-learned", "project-objectives-and-results", "timeline");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Council council;

    @BeforeEach
    void twoGroups() {
        stage.elvestad();
        council = new Council(parts);
    }

    @Test
    void theFourFilesOfTheTrialAreTakenInAndGivenOutAsTheyAre() throws IOException {
        var files = new ArrayList<Brought>();
        for (var name : FILES) {
            try (var file = getClass().getResourceAsStream("/demo/improvement/" + name + ".yaml")) {
                files.add(new Brought(name + ".yaml", new String(file.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        bring(council.anna, files);
        var document = council.as(council.anna, () -> council.part(DecisionDocuments.class).all(council.anna)).getFirst();
        assertThat(document.recommendations()).hasSize(6);
        assertThat(council.as(council.anna, () -> council.part(GroupDecisions.class).all(council.anna))).filteredOn(one -> one.document() != null).hasSize(11);
        var learned = council.as(council.anna, () -> council.part(LearningDocuments.class).all(council.anna));
        assertThat(learned.getFirst().parts()).extracting(part -> part.name()).contains("short_version.practice", "full.user_involvement");
        assertThat(learned.getLast().parts().getFirst().lines()).hasSize(9).last().extracting(line -> line.when()).isEqualTo("2017-09-08");
        var out = write(council.anna).stream().map(Written::text).toList();
        assertThat(out).containsAll(files.stream().map(Brought::text).toList());
    }

    @Test
    void whatIsGeneratedComesBackAsItWasToo() {
        var random = new Random(SEED);
        int cases = 60;
        int wrong = 0;
        var elsewhere = new Council(parts);
        for (int i = 0; i < cases; i++) {
            var text = YamlFile.write(Map.of("decisions", part(random)));
            bring(council.anna, List.of(new Brought("a.yaml", text)));
            wrong += write(council.anna).stream().anyMatch(file -> file.text().equals(text)) ? 0 : 1;
        }
        var out = write(council.anna).stream().filter(file -> file.name().startsWith("decisions-") || file.name().equals("groups.yaml")).toList();
        bring(elsewhere.anna, out.stream().map(file -> new Brought(file.name(), file.text())).toList());
        var again = write(elsewhere.anna).stream().map(Written::text).toList();
        wrong += (int) out.stream().filter(file -> file.name().startsWith("decisions-") && !again.contains(file.text())).count();
        assertThat(again).anyMatch(text -> text.contains("mandated_groups") && text.contains("Prøve ut bedre samarbeid"));
        Guards.report("decision-files", cases + out.size(), wrong, 100, SEED);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithEachPlace() {
        var text = "decisions:\n  items:\n  - text: Ja\n    due: i morgen\n  - tekst: Nei\n";
        assertThatThrownBy(() -> bring(council.anna, List.of(new Brought("a.yaml", text)))).isInstanceOfSatisfying(Unreadable.class,
                refused -> assertThat(refused.problems()).extracting(problem -> problem.where()).containsExactly("a.yaml, line 4", "a.yaml, line 5"));
        assertThat(council.as(council.anna, () -> council.part(DecisionDocuments.class).all(council.anna))).isEmpty();
    }

    private void bring(Viewer viewer, List<Brought> files) {
        council.does(viewer, () -> council.part(RoomFiles.class).bring(viewer, null, files, rest -> assertThat(rest).isEmpty()));
    }

    private List<Written> write(Viewer viewer) {
        return council.as(viewer, () -> council.part(RoomFiles.class).write(viewer));
    }

    private static Map<String, Object> part(Random random) {
        var items = new ArrayList<Map<String, Object>>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            var item = new LinkedHashMap<String, Object>();
            item.put("text", words(random));
            item.put("line", random.nextInt(1000));
            some(random, item, "owner", words(random));
            some(random, item, "due", "20%d-0%d-1%d".formatted(20 + random.nextInt(9), 1 + random.nextInt(9), random.nextInt(9)));
            if (random.nextBoolean()) {
                item.put("became", List.of("changed", "done", "not_done").get(random.nextInt(3)));
                item.put("because", words(random));
            }
            some(random, item, "result", words(random));
            some(random, item, "individual", words(random));
            some(random, item, "whole", words(random));
            items.add(item);
        }
        var part = new LinkedHashMap<String, Object>();
        part.put("heading", words(random));
        part.put("items", items);
        return part;
    }

    private static void some(Random random, Map<String, Object> item, String field, String value) {
        if (random.nextBoolean()) {
            item.put(field, value);
        }
    }

    private static String words(Random random) {
        return List.of("Én liste", "- strek: og kolon", "'anførsel'", "«sitat»", "to\nlinjer", "100 %", "ja", "null", "# ingen kommentar", "2026-01-01").get(random.nextInt(10)) + " " + random.nextInt(99_999);
    }
}
