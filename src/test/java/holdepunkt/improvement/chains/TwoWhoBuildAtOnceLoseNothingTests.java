package holdepunkt.improvement.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Stale;
import holdepunkt.improvement.chains.reading.ChainHistory;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.chains.reading.Comparing;
import holdepunkt.improvement.chains.reading.Difference;
import holdepunkt.improvement.chains.reading.Step;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class TwoWhoBuildAtOnceLoseNothingTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    BuildingChains building;
    @Autowired
    ArrangingColumns columns;
    @Autowired
    LinkingStones linking;
    @Autowired
    NamingVersions naming;
    @Autowired
    Chains chains;
    @Autowired
    ChainMaps maps;
    @Autowired
    ChainHistory history;

    private Workshop group;
    private UUID chain;

    @BeforeEach
    void aGroupBegins() {
        stage.elvestad();
        group = new Workshop(parts);
        chain = group.as(group.anna, () -> building.begin(group.anna, "Rett hjelp", group.owners(), Workshop.six()));
    }

    @Test
    void whatTwoAddAtTheSameMomentIsBothThere() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var made = List.of(group.anna, group.bo).stream().<Future<?>>map(viewer -> threads.submit(() -> {
                start.await();
                for (int i = 0; i < 10; i++) {
                    var words = viewer.name() + " " + i;
                    group.does(viewer, () -> building.addStone(viewer, chain, ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, null, words, null));
                }
                return null;
            })).toList();
            start.countDown();
            for (var one : made) {
                one.get();
            }
        }
        var map = group.as(group.colleague, () -> maps.of(group.colleague, chain));
        assertThat(map.chain().stones().map(Stone::text)).containsExactlyInAnyOrderElementsOf(
                IntStream.range(0, 10).boxed().flatMap(i -> List.of("Anna Prøve " + i, "Bo Prøve " + i).stream()).toList());
        assertThat(map.version()).isEqualTo(21);
        assertThat(group.as(group.anna, () -> history.steps(group.anna, chain))).hasSize(21).extracting(Step::by).contains("Anna Prøve", "Bo Prøve");
    }

    @Test
    void whoWordsTheSameStoneAnewSeesBothTextsAndWhoWordsAnotherIsNotStopped() {
        var first = result("Først");
        var other = result("Annet");
        var seen = new Seen(chain, now());
        group.as(group.anna, () -> building.reword(group.anna, seen, first, "Annas ord"));
        group.as(group.bo, () -> building.reword(group.bo, seen, other, "Bos ord"));
        assertThatThrownBy(() -> group.as(group.bo, () -> building.reword(group.bo, seen, first, "Bos ord"))).isInstanceOf(Stale.class);
        group.as(group.bo, () -> building.reword(group.bo, new Seen(chain, now()), first, "Begges ord"));
        assertThat(texts()).containsExactly("Begges ord", "Bos ord");
    }

    @Test
    void aStoneThatWasMovedOrTakenAwayMeanwhileIsNotMovedUnseen() {
        var practice = whole();
        var seen = new Seen(chain, now());
        group.as(group.anna, () -> building.move(group.anna, seen, practice, ColumnKind.WHAT_THEY_LEARN_AND_GAIN, null, 0));
        assertThatThrownBy(() -> group.as(group.bo, () -> building.move(group.bo, seen, practice, ColumnKind.WHAT_WE_DO, null, 0))).isInstanceOf(Stale.class);
        group.as(group.anna, () -> building.takeAway(group.anna, seen, practice));
        assertThatThrownBy(() -> group.as(group.bo, () -> building.reword(group.bo, seen, practice, "nytt"))).isInstanceOf(BrokenRule.class);
    }

    @Test
    void twoVersionsAreHeldAgainstEachOther() {
        var kept = result("Bedre koordinering");
        var gone = result("Mindre rot");
        group.does(group.anna, () -> naming.name(group.anna, chain, "Etter første møte"));
        assertThatThrownBy(() -> group.does(group.bo, () -> naming.name(group.bo, chain, "Etter første møte"))).isInstanceOf(BrokenRule.class);
        var before = now();
        var seen = new Seen(chain, before);
        group.as(group.anna, () -> building.reword(group.anna, seen, kept, "Bedre samordning"));
        group.as(group.anna, () -> building.takeAway(group.anna, seen, gone));
        group.as(group.anna, () -> building.own(group.anna, seen, kept, "Leder for inntak"));
        group.as(group.anna, () -> columns.head(group.anna, seen, ColumnKind.WHO_WITH, "Hvem med"));
        var users = group.as(group.anna, () -> columns.addGroup(group.anna, chain, ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, "Systemet"));
        group.as(group.anna, () -> building.move(group.anna, new Seen(chain, now()), kept, ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, users, 0));
        var was = group.as(group.leader, () -> chains.at(group.leader, chain, before).orElseThrow());
        var is = group.as(group.leader, () -> chains.now(group.leader, chain).content());
        assertThat(Comparing.between(was, is)).extracting(one -> one.how() + " " + one.of() + ": " + one.before() + " > " + one.after()).containsExactly(
                "REWORDED COLUMN: Overskrift 1 > Hvem med", "ADDED GROUP:  > Systemet", "REMOVED STONE: Mindre rot > ", "REWORDED STONE: Bedre koordinering > Bedre samordning",
                "MOVED STONE: what_difference_this_makes > what_difference_this_makes / Systemet", "OWNED STONE:  > Leder for inntak");
        assertThat(Comparing.between(is, is)).isEmpty();
        assertThat(Comparing.between(is, was)).extracting(Difference::how).contains(Difference.How.ADDED, Difference.How.REMOVED);
    }

    @Test
    void linksAssumptionsAndRisksAreKeptAndTheSixthColumnMayBeLeftOutWhileEmpty() {
        group.as(group.anna, () -> columns.leaveOutHowTheyFeel(group.anna, chain));
        var practice = whole();
        var result = group.as(group.anna, () -> maps.of(group.anna, chain)).chain().columns().getLast().stones().findFirst().orElseThrow().id();
        group.does(group.bo, () -> linking.link(group.bo, chain, practice, result));
        group.does(group.anna, () -> linking.link(group.anna, chain, practice, result));
        var link = group.as(group.anna, () -> maps.of(group.anna, chain)).chain().links();
        assertThat(link).hasSize(1);
        group.as(group.bo, () -> linking.assume(group.bo, new Seen(chain, now()), link.getFirst().id(), List.of("Lederne følger opp", " "), List.of("Folk slutter")));
        assertThat(group.as(group.anna, () -> maps.of(group.anna, chain)).chain().links().getFirst()).satisfies(one -> {
            assertThat(one.assumptions()).containsExactly("Lederne følger opp");
            assertThat(one.risks()).containsExactly("Folk slutter");
        });
        group.as(group.anna, () -> columns.addHowTheyFeel(group.anna, chain, "Hvorfor bli med"));
        assertThat(group.as(group.anna, () -> maps.of(group.anna, chain)).chain().columns()).hasSize(6);
    }

    @Test
    void everybodyWhoWorksHereReadsAndOnlyThoseWhoImproveWrite() {
        var stone = result("Bedre koordinering");
        assertThat(group.as(group.colleague, () -> maps.all(group.colleague))).singleElement().satisfies(line -> assertThat(line.stones()).isEqualTo(1));
        assertThatThrownBy(() -> group.as(group.colleague, () -> building.reword(group.colleague, new Seen(chain, 1), stone, "mitt"))).isInstanceOf(NotOpen.class);
        group.as(group.representative, () -> building.reword(group.representative, new Seen(chain, now()), stone, "Én plan"));
        var siv = stage.viewer("siv");
        assertThat(group.as(siv, () -> maps.all(siv))).isEmpty();
        var kari = stage.viewer("kari");
        assertThatThrownBy(() -> group.as(kari, () -> maps.of(kari, chain))).isInstanceOf(NotOpen.class);
    }

    private UUID result(String text) {
        return group.as(group.anna, () -> building.addStone(group.anna, chain, ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, null, text, null));
    }

    private UUID whole() {
        result("Resultat");
        UUID practice = group.as(group.anna, () -> building.addStone(group.anna, chain, ColumnKind.WHAT_THEY_DO_DIFFERENTLY, null, "Praksis", null));
        for (var kind : group.as(group.anna, () -> maps.of(group.anna, chain)).chain().columns().reversed().stream().map(Column::kind).skip(2).toList()) {
            group.as(group.anna, () -> building.addStone(group.anna, chain, kind, null, "Steg " + kind.code(), null));
        }
        return practice;
    }

    private long now() {
        return group.as(group.anna, () -> maps.of(group.anna, chain)).version();
    }

    private List<String> texts() {
        return group.as(group.anna, () -> maps.of(group.anna, chain)).chain().stones().map(Stone::text).toList();
    }
}
