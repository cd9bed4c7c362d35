package holdepunkt.improvement.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class AMapBeginsFromFactorsTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext product;
    @Autowired
    BuildingFactorMaps building;
    @Autowired
    ChoosingPriorities choosing;
    @Autowired
    FactorMaps maps;
    @Autowired
    FactorNames names;

    private Workshop group;
    private UUID map;

    @BeforeEach
    void aGroupBegins() {
        stage.elvestad();
        group = new Workshop(product);
        map = group.as(group.anna, () -> building.begin(group.anna, owners(), new EmptyMap("Det som virker inn", FactorSet.PUBLISHED, key -> key).make(), "begun"));
    }

    @Test
    void thePublishedToolHasEighteenFactorsAndTheWorkshopFifteen() {
        assertThat(List.of(FactorSet.PUBLISHED.size(), FactorSet.WORKSHOP.size(), FactorSet.OWN.size())).containsExactly(18, 15, 0);
        assertThat(now().contexts()).extracting(context -> context.factors().size()).containsExactly(6, 7, 5);
        assertThat(FactorSet.WORKSHOP.factors(ContextKind.MATERIAL)).contains("resources").doesNotContain("objects");
    }

    @Test
    void aFactorIsRenamedAddedAndPutAsideWithAReason() {
        var first = now().contexts().getFirst().factors().getFirst();
        group.does(group.anna, () -> building.rename(group.anna, seen(), first.id(), "Det vi tror på"));
        var own = group.as(group.bo, () -> building.addFactor(group.bo, map, ContextKind.MATERIAL, "Bussen"));
        group.does(group.bo, () -> building.putAside(group.bo, map, first.id(), "Vi snakket ikke om dette"));
        assertThat(group.as(group.colleague, () -> names.all(group.colleague))).hasSize(18).last().isEqualTo(new FactorName(own, "Bussen", ContextKind.MATERIAL, map, "Det som virker inn"));
        assertThat(group.as(group.colleague, () -> names.named(group.colleague, first.id()))).hasValueSatisfying(name -> assertThat(name.name()).isEqualTo("Det vi tror på"));
        assertThatThrownBy(() -> group.does(group.bo, () -> building.putAside(group.bo, map, own, " "))).isInstanceOf(BrokenRule.class);
        group.does(group.anna, () -> building.takeBack(group.anna, map, first.id()));
        assertThat(group.as(group.anna, () -> names.all(group.anna))).hasSize(19).first().satisfies(name -> assertThat(name.path()).endsWith(map + "/factors/" + first.id()));
        assertThat(group.as(group.anna, () -> maps.steps(group.anna, map))).extracting(FactorMaps.Step::what)
                .containsExactly("taken_back", "put_aside", "factor_added", "renamed", "begun");
    }

    @Test
    void whatTwoWriteAtTheSameMomentIsBothThere() throws Exception {
        var factor = now().factors().toList().getLast().id();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var made = List.of(group.anna, group.bo).stream().<Future<?>>map(viewer -> threads.submit(() -> {
                for (int i = 0; i < 10; i++) {
                    var words = viewer.name() + " " + i;
                    group.does(viewer, () -> building.addFinding(viewer, map, factor, Effect.BARRIER, words));
                }
                return null;
            })).toList();
            for (var one : made) {
                one.get();
            }
        }
        assertThat(now().findings().map(Finding::text)).hasSize(20).contains("Anna Prøve 9", "Bo Prøve 9");
        assertThat(group.as(group.anna, () -> maps.now(group.anna, map)).version()).isEqualTo(21);
    }

    @Test
    void whoWordsTheSameAnewSeesBothTexts() {
        var finding = found("Vi når ikke hverandre");
        var seen = seen();
        group.does(group.anna, () -> building.reword(group.anna, seen, finding, "Annas ord"));
        assertThatThrownBy(() -> group.does(group.bo, () -> building.reword(group.bo, seen, finding, "Bos ord"))).isInstanceOf(Stale.class);
        group.does(group.bo, () -> building.tell(group.bo, map, finding, Effect.ENABLER));
        assertThat(now().findings()).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("Annas ord");
            assertThat(one.effect()).isEqualTo(Effect.ENABLER);
        });
    }

    @Test
    void fewPrioritiesAreMadeFromFindingsAndTheTableIsFilledByTwo() {
        var finding = found("Vi kjenner hverandre ikke");
        assertThatThrownBy(() -> choose("Bli kjent", List.of())).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> choose("Bli kjent", List.of(UUID.randomUUID()))).isInstanceOf(BrokenRule.class);
        var priority = choose("Bli kjent", List.of(finding));
        var seen = seen();
        group.does(group.anna, () -> choosing.fill(group.anna, seen, priority, "Bli kjent", "Relasjoner", List.of("Tid til det", "", "", "")));
        assertThatThrownBy(() -> group.does(group.bo, () -> choosing.fill(group.bo, seen, priority, "Bli kjent", "Relasjoner", List.of("Penger til det", "Frokost", "", ""))))
                .isInstanceOf(Stale.class);
        group.does(group.anna, () -> building.takeAway(group.anna, map, finding));
        assertThat(now().priorities()).singleElement().satisfies(one -> {
            assertThat(one.cells()).containsExactly("Tid til det", "", "", "");
            assertThat(one.findings()).isEmpty();
        });
        var other = found("Noe annet");
        for (int i = 1; i < FactorRules.MOST_PRIORITIES; i++) {
            choose("Sak " + i, List.of(other));
        }
        assertThatThrownBy(() -> choose("En for mye", List.of(other))).isInstanceOf(BrokenRule.class);
        group.does(group.anna, () -> choosing.drop(group.anna, map, priority));
        assertThat(now().priorities()).hasSize(FactorRules.MOST_PRIORITIES - 1);
    }

    @Test
    void whoeverWorksHereReadsAndOnlyThoseWhoImproveWrite() {
        var factor = now().factors().findFirst().orElseThrow().id();
        assertThat(group.as(group.colleague, () -> maps.all(group.colleague))).singleElement().satisfies(line -> assertThat(line.findings()).isZero());
        assertThatThrownBy(() -> group.does(group.colleague, () -> building.addFinding(group.colleague, map, factor, Effect.BOTH, "mitt"))).isInstanceOf(NotOpen.class);
        assertThatThrownBy(() -> group.does(group.anna, () -> building.addFinding(group.anna, map, factor, Effect.BOTH, "Født 010190 12345"))).isInstanceOf(BrokenRule.class);
        Viewer siv = stage.viewer("siv");
        assertThat(group.as(siv, () -> names.all(siv))).isEmpty();
    }

    private UUID found(String text) {
        var factor = now().factors().findFirst().orElseThrow().id();
        return group.as(group.anna, () -> building.addFinding(group.anna, map, factor, Effect.UNSAID, text));
    }

    private UUID choose(String words, List<UUID> findings) {
        return group.as(group.anna, () -> choosing.choose(group.anna, map, words, words, findings));
    }

    private FactorMap now() {
        return group.as(group.anna, () -> maps.now(group.anna, map)).map();
    }

    private SeenMap seen() {
        return new SeenMap(map, group.as(group.anna, () -> maps.now(group.anna, map)).version());
    }

    private BuildingFactorMaps.Owners owners() {
        return new BuildingFactorMaps.Owners(group.unit, "Arbeidsgruppa");
    }
}
