package holdepunkt.improvement.surveys.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.improvement.files.Unreadable;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.surveys.Respondents;
import holdepunkt.improvement.surveys.Survey;
import holdepunkt.improvement.surveys.Surveys;
import holdepunkt.improvement.surveys.coding.Belongs;
import holdepunkt.improvement.surveys.coding.CodeTables;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yaml.snakeyaml.Yaml;

@Staged
class ATableOfOwnWordsIsTakenInTests {

    private static final Path FILE = Path.of(System.getProperty("holdepunkt.table", "src/test/resources/demo/improvement/survey-table-5.yaml"));

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    RoomFiles files;
    @Autowired
    Surveys surveys;
    @Autowired
    CodeTables tables;

    @Test
    void itStandsWithItsGroupsItsTwoSidesAndNoTrend() throws IOException {
        stage.elvestad();
        var group = new Workshop(parts);
        var taken = taken(group);
        assertThat(taken.closed()).isTrue();
        assertThat(taken.standing(5).isUnderTheRedLine()).as("nobody says how many answered").isTrue();
        assertThat(taken.respondents()).filteredOn(one -> one.side() == 1).extracting(Respondents::name).containsExactly("LMS", "fagdirektører", "klinikkledere");
        assertThat(taken.respondents()).filteredOn(one -> one.side() == 2).extracting(Respondents::name).containsExactly("brukerutvalg", "kommuner", "brukerorganisasjoner");
        var table = group.as(group.colleague, () -> tables.of(group.colleague, taken));
        assertThat(table.lines()).hasSize(8);
        assertThat(table.lines().get(3).in(Belongs.GOAL)).as("nobody answered this, which is no no").isEmpty();
        assertThat(table.lines().get(1).in(Belongs.MEASURE)).hasSize(2);
        var source = TakenIn.of(taken.source());
        assertThat(source.quality()).hasSize(2);
        assertThat(source.uncertain()).containsOnlyKeys(6);
    }

    @Test
    void whatGoesOutIsWhatCameIn() throws IOException {
        stage.elvestad();
        var group = new Workshop(parts);
        taken(group);
        var out = group.as(group.anna, () -> files.write(group.anna)).stream().filter(one -> one.name().startsWith("survey-")).map(Written::text).toList();
        assertThat(out).hasSize(1);
        assertThat(new Yaml().<Object>load(out.getFirst())).isEqualTo(new Yaml().<Object>load(Files.readString(FILE)));
        assertThat(CodedTableReading.read(out.getFirst())).isEqualTo(CodedTableReading.read(Files.readString(FILE)));
        Guards.report("survey-table-out-and-in", CodedTableReading.read(out.getFirst()).rows().size(), 0, 8, 0);
    }

    @Test
    void everyPlaceThatCannotBeReadIsNamedAndNothingIsTakenIn() {
        assertThatThrownBy(() -> CodedTableReading.read("caption: ''\nrows:\n- row: null\n  maal: []\n- row: 2\n  tiltak: en tekst\nrespondent_groups: []\n"))
                .isInstanceOfSatisfying(Unreadable.class, wrong -> assertThat(wrong.problems()).hasSizeGreaterThanOrEqualTo(5));
    }

    private Survey taken(Workshop group) throws IOException {
        var file = new Brought("table.yaml", Files.readString(FILE, StandardCharsets.UTF_8));
        group.does(group.anna, () -> files.bring(group.anna, "Gruppa", List.of(file), rest -> {
            throw new AssertionError("no room knew " + rest);
        }));
        return group.as(group.anna, () -> surveys.of(group.anna, surveys.all(group.anna).getFirst().id()));
    }
}
