package holdepunkt.improvement.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.factors.votes.Round;
import holdepunkt.improvement.factors.votes.Rounds;
import holdepunkt.improvement.factors.votes.Voting;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class VotesAreSecretUntilTheRoundIsClosedTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext product;
    @Autowired
    BuildingFactorMaps building;
    @Autowired
    Voting voting;
    @Autowired
    Rounds rounds;
    @Autowired
    JdbcClient sql;

    private Workshop group;
    private UUID map;
    private final List<UUID> findings = new ArrayList<>();

    @BeforeEach
    void aGroupHasFoundSomething() {
        stage.elvestad();
        group = new Workshop(product);
        var empty = new EmptyMap("Det som virker inn", FactorSet.WORKSHOP, key -> key).make();
        map = group.as(group.anna, () -> building.begin(group.anna, new BuildingFactorMaps.Owners(group.unit, "Gruppa"), empty, "begun"));
        var factor = empty.factors().findFirst().orElseThrow().id();
        for (int i = 0; i < 4; i++) {
            var words = "Funn " + i;
            findings.add(group.as(group.anna, () -> building.addFinding(group.anna, map, factor, Effect.ENABLER, words)));
        }
    }

    @Test
    void nobodyReadsAnothersBallotAndTheSumsComeWhenItCloses() {
        var round = open(2);
        vote(group.anna, round, 0, 1);
        vote(group.bo, round, 1, 2);
        vote(group.leader, round, 1);
        assertThat(ballotsSeenBy(group.bo)).isOne();
        assertThat(ballotsSeenBy(group.colleague)).isZero();
        assertThat(seen(group.bo)).satisfies(one -> {
            assertThat(one.voters()).isEqualTo(3);
            assertThat(one.mine()).containsExactlyInAnyOrder(findings.get(1), findings.get(2));
            assertThat(one.votes()).isEmpty();
        });
        assertThat(group.as(group.colleague, () -> sql.sql("select count(*) from improvement.factor_votes(?)").param(round).query(Integer.class).single())).isZero();
        group.does(group.bo, () -> voting.close(group.bo, map, round));
        assertThat(seen(group.colleague).votes()).isEqualTo(Map.of(findings.get(0), 1, findings.get(1), 3, findings.get(2), 1));
        assertThat(ballotsSeenBy(group.bo)).isOne();
        assertThatThrownBy(() -> vote(group.anna, round, 3)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> group.does(group.anna, () -> voting.close(group.anna, map, round))).isInstanceOf(BrokenRule.class);
    }

    @Test
    void eachHasSoManyAndTheLatestCount() {
        var round = open(2);
        vote(group.anna, round, 0, 1);
        vote(group.anna, round, 3);
        assertThatThrownBy(() -> vote(group.anna, round, 0, 1, 2)).isInstanceOfSatisfying(BrokenRule.class, rule -> assertThat(rule.arguments()).containsExactly(2, 3));
        assertThatThrownBy(() -> vote(group.colleague, round, 0)).isInstanceOf(NotOpen.class);
        group.does(group.anna, () -> voting.close(group.anna, map, round));
        assertThat(seen(group.anna).votes()).isEqualTo(Map.of(findings.get(3), 1));
    }

    @Test
    void thereIsOneRoundAtATime() {
        var first = open(3);
        assertThatThrownBy(() -> open(3)).isInstanceOf(BrokenRule.class);
        group.does(group.anna, () -> voting.close(group.anna, map, first));
        assertThatThrownBy(() -> open(21)).isInstanceOf(BrokenRule.class);
        open(1);
        assertThat(group.as(group.anna, () -> rounds.of(group.anna, map))).extracting(Round::number).containsExactly(2, 1);
    }

    @Test
    void whoVoteAtTheSameMomentAreAllCounted() throws Exception {
        var round = open(1);
        var voters = List.of(group.anna, group.bo, group.leader, group.representative);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var made = voters.stream().<Future<?>>map(viewer -> threads.submit(() -> vote(viewer, round, 2))).toList();
            for (var one : made) {
                one.get();
            }
        }
        group.does(group.anna, () -> voting.close(group.anna, map, round));
        assertThat(seen(group.anna).votes()).isEqualTo(Map.of(findings.get(2), 4));
    }

    private UUID open(int each) {
        return group.as(group.anna, () -> voting.open(group.anna, map, each));
    }

    private void vote(Viewer viewer, UUID round, int... which) {
        group.does(viewer, () -> voting.vote(viewer, map, round, Arrays.stream(which).mapToObj(findings::get).toList()));
    }

    private Round seen(Viewer viewer) {
        return group.as(viewer, () -> rounds.of(viewer, map)).getFirst();
    }

    private int ballotsSeenBy(Viewer viewer) {
        return group.as(viewer, () -> sql.sql("select count(*) from improvement.factor_ballot").query(Integer.class).single());
    }
}
