package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Action;
import holdepunkt.shape.Guards;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThePolicyAndItsPageAgreeTests {

    private static final List<PolicyLines.Line> LINES = PolicyLines.read().lines();

    @Test
    void everyCellOfThePolicySaysWhatThePageSays() {
        var grounds = with(LINES.stream().map(PolicyLines.Line::ground), "neighbour", "system:anyone", "admin", "");
        var classes = with(LINES.stream().map(PolicyLines.Line::dataClass), "diary", "everything", "");
        var wrong = new ArrayList<String>();
        long cells = 0;
        for (var ground : grounds) {
            for (var dataClass : classes) {
                for (var action : Action.values()) {
                    cells++;
                    boolean page = LINES.stream().anyMatch(line -> line.ground().equals(ground) && line.dataClass().equals(dataClass)
                            && line.actions().contains(action.word()));
                    if (page != Policy.opens(ground, dataClass).contains(action)) {
                        wrong.add(ground + " / " + dataClass + " / " + action);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        Guards.report("policy-cells", cells, wrong.size(), 4_300, 0);
    }

    @Test
    void noTwoLinesSpeakOfTheSameCell() {
        assertThat(LINES.stream().map(line -> line.ground() + "/" + line.dataClass())).doesNotHaveDuplicates();
    }

    @Test
    void aLineThatGivesNothingIsNotWrittenDown() {
        assertThat(LINES).allMatch(line -> !line.actions().isEmpty());
    }

    @Test
    void nobodyButSheSeesHerPreparationExceptTheSupporterSheChose() {
        assertThat(groundsThatSee("preparation")).containsExactlyInAnyOrder("own", "supporter");
    }

    @Test
    void onlySheAndThoseSheNamesSeeWhatSheTookOnAndOnlySheWhoHasLooked() {
        assertThat(groundsThatSee("own_promise")).containsExactlyInAnyOrder("own", "shown");
        assertThat(groundsThatSee("log")).containsExactly("own");
        assertThat(groundsThatSee("quiet")).containsExactly("own");
        assertThat(groundsThatSee("diary")).containsExactly("own");
        assertThat(groundsThatSee("diary_share")).containsExactlyInAnyOrder("own", "diary_reader");
    }

    private static Set<String> groundsThatSee(String dataClass) {
        return LINES.stream().filter(line -> line.dataClass().equals(dataClass) && line.actions().contains("see")).map(PolicyLines.Line::ground)
                .collect(Collectors.toSet());
    }

    private static Set<String> with(Stream<String> listed, String... unknown) {
        return Stream.concat(listed, Stream.of(unknown)).collect(Collectors.toCollection(TreeSet::new));
    }
}
