package holdepunkt.improvement.chains.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Gate;
import holdepunkt.demo.DemoChains;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.CellGroup;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.LinkingStones;
import holdepunkt.improvement.chains.NamingVersions;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.chains.evidence.AddingEvidence;
import holdepunkt.improvement.chains.evidence.GivingRatings;
import holdepunkt.improvement.chains.reading.ChainHistory;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.chains.reading.Step;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.Unreadable;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class TheThreeChainsOfTheTrialAreTakenInTests {

    private static final Path FOLDER = Path.of("src/test/resources/demo/chains");
    private static final List<String> FILES = List.of("1-rett-tjeneste.yaml", "2-brukersentrert-praksis.yaml", "3-hjelpeapparatet.yaml");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    Gate gate;
    @Autowired
    ImportingChains importing;
    @Autowired
    ExportingChains exporting;
    @Autowired
    BuildingChains building;
    @Autowired
    LinkingStones linking;
    @Autowired
    NamingVersions naming;
    @Autowired
    AddingEvidence adding;
    @Autowired
    GivingRatings giving;
    @Autowired
    ChainMaps maps;
    @Autowired
    ChainHistory history;

    private Workshop group;

    @BeforeEach
    void aGroup() {
        stage.elvestad();
        group = new Workshop(parts);
    }

    @Test
    void theirColumnsGroupsAndLinesAreKeptAndTheThirdColumnDiffers() throws Exception {
        var chains = brought(FILES);
        assertThat(chains).extracting(chain -> chain.columns().size()).containsExactly(5, 6, 6);
        assertThat(chains).extracting(chain -> chain.stones().count()).containsExactly(37L, 53L, 31L);
        assertThat(chains).extracting(chain -> chain.columns().get(2).heading()).containsExactly("Kunnskap, holdning, kompetanse", "Hvorfor være med", "Reaksjoner");
        assertThat(chains).extracting(chain -> chain.columns().get(2).kind()).containsExactly(ColumnKind.WHAT_THEY_LEARN_AND_GAIN, ColumnKind.HOW_THEY_FEEL, ColumnKind.HOW_THEY_FEEL);
        assertThat(chains.get(1).groups().map(CellGroup::name).filter(Objects::nonNull)).containsExactly("Ledelsesforankring", "Ledere", "Hos tjenestene", "Den det gjelder", "Den som hjelper");
        assertThat(chains).allSatisfy(chain -> {
            assertThat(chain.stones()).allSatisfy(stone -> assertThat(stone.line()).isBetween(700, 900));
            assertThat(chain.transcript()).isNotNull();
            assertThat(chain.next()).isEmpty();
        });
    }

    @Test
    void whatWasTakenInIsGivenOutAsItWas() throws Exception {
        var ids = group.as(group.anna, () -> importing.bring(group.anna, group.owners(), files(FILES)));
        for (int i = 0; i < FILES.size(); i++) {
            var id = ids.get(i);
            var written = group.as(group.colleague, () -> exporting.write(group.colleague, id, Format.YAML));
            assertThat(written.text()).isEqualTo(Files.readString(FOLDER.resolve(FILES.get(i))));
            assertThat(written.name()).endsWith(".yaml").doesNotContain(" ");
            for (var format : Format.values()) {
                var other = group.as(group.anna, () -> exporting.write(group.anna, id, format));
                var again = group.as(group.anna, () -> importing.bring(group.anna, group.owners(), List.of(new Brought(other.name(), other.text())))).getFirst();
                assertThat(group.as(group.anna, () -> exporting.write(group.anna, again, Format.YAML)).text()).isEqualTo(written.text());
            }
        }
    }

    @Test
    void oneLineThatCannotBeReadStopsAllOfThem() throws Exception {
        var bent = new Brought("bent.yaml", Files.readString(FOLDER.resolve(FILES.get(1))).replaceFirst("line: 761", "line: ?"));
        assertThatThrownBy(() -> group.as(group.anna, () -> importing.bring(group.anna, group.owners(), List.of(files(FILES).getFirst(), bent))))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.problems()).singleElement().asString().startsWith("bent.yaml, line "));
        assertThat(group.as(group.anna, () -> maps.all(group.anna))).isEmpty();
    }

    @Test
    void theDemoTakesThemInOnce() {
        var demo = new DemoChains(importing, building, linking, naming, adding, giving, maps, gate);
        assertThat(demo.bring(group.anna)).isEqualTo(3);
        assertThat(demo.bring(group.anna)).isZero();
        var lines = group.as(group.leader, () -> maps.all(group.leader));
        assertThat(lines).hasSize(3);
        var first = lines.stream().filter(line -> line.stones() == 37).findFirst().orElseThrow();
        assertThat(first.rated()).isEqualTo(1);
        assertThat(group.as(group.leader, () -> history.versions(group.leader, first.id()))).hasSize(1);
        assertThat(group.as(group.leader, () -> history.steps(group.leader, first.id()))).extracting(Step::what).endsWith("imported").contains("linked", "assumed", "owned");
    }

    private List<Chain> brought(List<String> names) throws Exception {
        var ids = group.as(group.anna, () -> importing.bring(group.anna, group.owners(), files(names)));
        return ids.stream().map(id -> group.as(group.anna, () -> maps.of(group.anna, id)).chain()).toList();
    }

    private static List<Brought> files(List<String> names) {
        return names.stream().map(name -> {
            try {
                return new Brought(name, Files.readString(FOLDER.resolve(name)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }).toList();
    }
}
