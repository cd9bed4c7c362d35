package holdepunkt.improvement.factors;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.demo.improvement.DemoCycles;
import holdepunkt.demo.improvement.DemoFactors;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.factors.talk.Talk;
import holdepunkt.improvement.factors.votes.Round;
import holdepunkt.improvement.factors.votes.Rounds;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.improvement.mandates.OpenItems;
import holdepunkt.improvement.tests.Cycle;
import holdepunkt.improvement.tests.Cycles;
import holdepunkt.improvement.tests.TestStage;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The demo takes in what a workshop found, votes over it, and tries two changes; what was taken in goes out as it was. */
@Staged
class TheWorkshopsMapIsTakenInTests {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext product;
    @Autowired
    FactorMaps maps;
    @Autowired
    Rounds rounds;
    @Autowired
    Talk talk;
    @Autowired
    Cycles tests;
    @Autowired
    RoomFiles files;
    @Autowired
    BuildingChains chains;
    @Autowired
    ObjectProvider<OpenItems> open;

    private Workshop group;

    @BeforeEach
    void aGroup() {
        stage.elvestad();
        group = new Workshop(product);
    }

    @Test
    void theDemoIsFurnishedOnceAndIsAlive() {
        var chain = group.as(group.anna, () -> chains.begin(group.anna, "Rett hjelp", group.owners(), Workshop.six()));
        group.does(group.anna, () -> chains.addStone(group.anna, chain, ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, null, "Utskriving planlagt før innleggelse", null));
        assertThat(group.as(group.anna, () -> new DemoFactors(product).bring(group.anna))).isEqualTo(54);
        assertThat(group.as(group.anna, () -> new DemoFactors(product).bring(group.anna))).isZero();
        var map = group.as(group.anna, () -> maps.all(group.anna)).getFirst().id();
        assertThat(group.as(group.bo, () -> rounds.of(group.bo, map))).extracting(Round::isOpen).as("its round waits for the others").containsExactly(true);
        assertThat(group.as(group.bo, () -> talk.pointers(group.bo, map))).hasSize(1);
        assertThat(group.as(group.anna, () -> new DemoCycles(product).bring(group.anna))).isEqualTo(2);
        assertThat(group.as(group.anna, () -> new DemoCycles(product).bring(group.anna))).isZero();
        assertThat(group.as(group.bo, () -> tests.all(group.bo))).extracting(Cycle::stage).containsExactly(TestStage.DONE, TestStage.DOING);
        assertThat(waiting()).contains("Spørre om hva som er viktigst før møtet", "Det som former samhandlingen i Elvestad");
    }

    @Test
    void whatGoesOutComesInAgainAsTheSame() {
        group.does(group.anna, () -> new DemoFactors(product).bring(group.anna));
        var out = group.as(group.leader, () -> files.write(group.leader)).stream().filter(one -> one.name().startsWith("factors-")).findFirst().orElseThrow();
        assertThat(out.text()).contains("effect: barrier", "- ref: f1");
        group.does(group.bo, () -> files.bring(group.bo, null, List.of(new Brought(out.name(), out.text())), rest -> { }));
        var both = group.as(group.leader, () -> files.write(group.leader)).stream().filter(one -> one.name().startsWith("factors-")).toList();
        assertThat(both).hasSize(2).allSatisfy(one -> assertThat(one.text()).isEqualTo(out.text()));
        UUID second = group.as(group.leader, () -> maps.all(group.leader)).getFirst().id();
        assertThat(group.as(group.leader, () -> rounds.of(group.leader, second))).as("votes stay where they were given").isEmpty();
    }

    private List<String> waiting() {
        return group.as(group.leader, () -> open.stream().flatMap(room -> room.open(group.leader, TODAY).stream()).map(OpenItems.Item::title).toList());
    }
}
