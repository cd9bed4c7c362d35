package holdepunkt.demo.improvement;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.access.SignIns;
import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.core.Viewer;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.DemoPeople;
import holdepunkt.improvement.factors.FactorMaps;
import holdepunkt.improvement.factors.Finding;
import holdepunkt.improvement.factors.votes.Round;
import holdepunkt.improvement.factors.votes.Rounds;
import holdepunkt.improvement.factors.votes.Voting;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Four more join the working group and vote as well, each for oneself: of fewer than five it is not told how they fell. */
public final class DemoVotes {

    private static final List<DemoPeople.Staff> OTHERS = List.of(DemoPeople.PER, DemoPeople.IDA, DemoPeople.ANNE, DemoPeople.BERIT);
    private static final int SECOND_ROUND = 2;

    private final ApplicationContext product;
    private final String issuer;
    private final DemoArea.Founded area;

    public DemoVotes(ApplicationContext product, String issuer, DemoArea.Founded area) {
        this.product = product;
        this.issuer = issuer;
        this.area = area;
    }

    /** Nothing when the first round is closed already. */
    public void close(Viewer nils) {
        var voting = product.getBean(Voting.class);
        var map = as(nils, () -> product.getBean(FactorMaps.class).all(nils).getFirst().id());
        var found = as(nils, () -> product.getBean(FactorMaps.class).now(nils, map).map().findings().map(Finding::id).toList());
        as(nils, () -> product.getBean(Rounds.class).open(nils, map)).filter(round -> round.number() < SECOND_ROUND).map(Round::id).ifPresent(round -> {
            for (int i = 0; i < OTHERS.size(); i++) {
                var voter = member(OTHERS.get(i));
                var chosen = List.of(found.get(0), found.get(i + 1), found.get(2 * i + 3));
                does(voter, () -> voting.vote(voter, map, round, chosen));
            }
            does(nils, () -> voting.close(nils, map, round));
            as(nils, () -> voting.open(nils, map, SECOND_ROUND));
        });
    }

    private Viewer member(DemoPeople.Staff one) {
        product.getBean(OpeningAccounts.class).beginWork(area.area(), area.accounts().get(one.subject()), area.units().get("erfaring"), "working_group");
        var signIns = product.getBean(SignIns.class);
        return signIns.viewer(signIns.begin(issuer, one.subject(), Instant.now()).orElseThrow()).orElseThrow();
    }

    private <T> T as(Viewer viewer, Supplier<T> work) {
        return product.getBean(Gate.class).pass(Act.mine(viewer, "bin/demo improvement"), opening -> work.get());
    }

    private void does(Viewer viewer, Runnable work) {
        as(viewer, () -> {
            work.run();
            return UUID.randomUUID();
        });
    }
}
