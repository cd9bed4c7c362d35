package holdepunkt.improvement.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.factors.talk.Comment;
import holdepunkt.improvement.factors.talk.Talk;
import holdepunkt.improvement.factors.talk.TalkingAboutFindings;
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
import org.jsoup.nodes.Element;
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
    JoiningFindings joining;
    @Autowired
    TalkingAboutFindings talking;
    @Autowired
    Talk talk;
    @Autowired
    FactorMaps maps;
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
        vote(group.representative, round, 1);
        assertThat(ballotsSeenBy(group.bo)).isOne();
        assertThat(ballotsSeenBy(group.colleague)).isZero();
        assertThat(seen(group.bo)).satisfies(one -> {
            assertThat(one.voters()).isEqualTo(4);
            assertThat(one.mine()).containsExactlyInAnyOrder(findings.get(1), findings.get(2));
            assertThat(one.votes()).isEmpty();
        });
        assertThat(group.as(group.colleague, () -> sql.sql("select count(*) from improvement.factor_votes(?)").param(round).query(Integer.class).single())).isZero();
        vote(group.member("Cato Prøve"), round, 1, 3);
        group.does(group.bo, () -> voting.close(group.bo, map, round));
        assertThat(seen(group.colleague).votes()).isEqualTo(Map.of(findings.get(0), 1, findings.get(1), 5, findings.get(2), 1, findings.get(3), 1));
        assertThat(votesPage().select("tbody tr").getFirst().text()).startsWith("Funn 1").endsWith("5");
        assertThat(ballotsSeenBy(group.bo)).isOne();
        assertThatThrownBy(() -> vote(group.anna, round, 3)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> group.does(group.anna, () -> voting.close(group.anna, map, round))).isInstanceOf(BrokenRule.class);
    }

    /** One ballot counted is that ballot; of two, each knows the other's. */
    @Test
    void howTheVotesOfAFewFellIsToldToNobody() {
        var round = open(2);
        List.of(group.anna, group.bo, group.leader, group.representative).forEach(one -> vote(one, round, 0, 1));
        group.does(group.leader, () -> voting.close(group.leader, map, round));
        assertThat(group.as(group.leader, () -> sql.sql("select count(*) from improvement.factor_votes(?)").param(round).query(Integer.class).single())).isZero();
        assertThat(seen(group.leader)).satisfies(it -> assertThat(it.isOfAFew()).isTrue());
        assertThat(votesPage().text()).contains("Stemmer færre enn 5", "For få stemte").doesNotContain("Ingen stemte.");
    }

    @Test
    void eachHasSoManyAndTheLatestCount() {
        var round = open(2);
        vote(group.anna, round, 0, 1);
        vote(group.anna, round, 3);
        assertThatThrownBy(() -> vote(group.anna, round, 0, 1, 2)).isInstanceOfSatisfying(BrokenRule.class, rule -> assertThat(rule.arguments()).containsExactly(2, 3));
        assertThatThrownBy(() -> vote(group.colleague, round, 0)).isInstanceOf(NotOpen.class);
        List.of(group.bo, group.leader, group.representative, group.member("Cato Prøve")).forEach(one -> vote(one, round, 2));
        group.does(group.anna, () -> voting.close(group.anna, map, round));
        assertThat(seen(group.anna).votes()).isEqualTo(Map.of(findings.get(3), 1, findings.get(2), 4));
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
    void votesForTwoThatBecomeOneCountEachHumanOnce() {
        var round = open(2);
        vote(group.anna, round, 0, 1);
        vote(group.bo, round, 1, 2);
        List.of(group.leader, group.representative, group.member("Cato Prøve")).forEach(one -> vote(one, round, 1));
        group.does(group.bo, () -> talking.say(group.bo, map, findings.get(1), "Det samme som det første"));
        join(0, 1);
        assertThat(seen(group.anna).mine()).containsExactly(findings.get(0));
        group.does(group.anna, () -> voting.close(group.anna, map, round));
        assertThat(seen(group.anna).votes()).isEqualTo(Map.of(findings.get(0), 5, findings.get(2), 1));
        join(2, 0);
        assertThat(seen(group.anna).votes()).as("bo voted for both").isEqualTo(Map.of(findings.get(2), 5));
        assertThat(group.as(group.colleague, () -> talk.comments(group.colleague, map))).extracting(Comment::part).containsExactly(findings.get(2));
        assertThat(group.as(group.colleague, () -> maps.now(group.colleague, map)).map().findings()).extracting(Finding::id).containsExactly(findings.get(2), findings.get(3));
        assertThat(group.as(group.colleague, () -> maps.steps(group.colleague, map)).getFirst()).satisfies(step -> {
            assertThat(step.what()).isEqualTo("joined");
            assertThat(step.label()).isEqualTo("Funn 0");
        });
        assertThatThrownBy(() -> join(2, 0)).as("it is gone").isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> join(3, 3)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> group.does(group.colleague, () -> joining.join(group.colleague, map, findings.get(2), findings.get(3)))).isInstanceOf(NotOpen.class);
    }

    private void join(int kept, int gone) {
        group.does(group.anna, () -> joining.join(group.anna, map, findings.get(kept), findings.get(gone)));
    }

    @Test
    void whoVoteAtTheSameMomentAreAllCounted() throws Exception {
        var round = open(1);
        var voters = List.of(group.anna, group.bo, group.leader, group.representative, group.member("Cato Prøve"));
        try (var threads = Executors.newFixedThreadPool(5)) {
            var made = voters.stream().<Future<?>>map(viewer -> threads.submit(() -> vote(viewer, round, 2))).toList();
            for (var one : made) {
                one.get();
            }
        }
        group.does(group.anna, () -> voting.close(group.anna, map, round));
        assertThat(seen(group.anna).votes()).isEqualTo(Map.of(findings.get(2), 5));
    }

    private UUID open(int each) {
        return group.as(group.anna, () -> voting.open(group.anna, map, each));
    }

    private void vote(Viewer viewer, UUID round, int... which) {
        group.does(viewer, () -> voting.vote(viewer, map, round, Arrays.stream(which).mapToObj(findings::get).toList()));
    }

    private Element votesPage() {
        return stage.as(group.subject(group.anna)).inLanguage("nb").get("/improvement/factors/" + map + "/votes").document();
    }

    private Round seen(Viewer viewer) {
        return group.as(viewer, () -> rounds.of(viewer, map)).getFirst();
    }

    private int ballotsSeenBy(Viewer viewer) {
        return group.as(viewer, () -> sql.sql("select count(*) from improvement.factor_ballot").query(Integer.class).single());
    }
}
