package holdepunkt.people.passing;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.people.page.Openings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The first of the two says that she has died. Nothing stops yet; the leader who is named gets to see it and who she is. */
@Component
public class ReportingPassings {

    private static final List<String> SEEN = List.of("identity", "passing");

    private final Passings passings;
    private final TellingOthers others;
    private final Openings openings;

    ReportingPassings(Passings passings, TellingOthers others, Openings openings) {
        this.passings = passings;
        this.others = others;
        this.openings = openings;
    }

    /** @param forKin the human her family may call */
    public void report(Opening opening, AccountId leader, AccountId forKin) {
        PassingRules.whoeverKnowsHerReports(opening);
        var reporter = opening.viewer().account();
        PassingRules.anotherConfirms(reporter, leader);
        PassingRules.nothingWaitsOrStands(passings.latest(opening).orElse(null));
        if (others.leaders(opening).stream().noneMatch(one -> one.account().equals(leader))) {
            throw new BrokenRule("people.passing.rule.leader", "leader");
        }
        var passing = passings.report(opening, leader, forKin);
        Stream.of(reporter, leader, forKin).distinct().forEach(account -> openings.give(opening.area(), opening.person(), account, "passing", SEEN, passing, null));
    }
}
