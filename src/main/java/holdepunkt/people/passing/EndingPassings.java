package holdepunkt.people.passing;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import org.springframework.stereotype.Component;

/**
 * The second of the two confirms, and everything stops in that transaction: grounds, notices, days that are counted. Or it was wrong, and everything
 * is as it was, but for the notices in between, which nobody sends.
 */
@Component
public class EndingPassings {

    private final Passings passings;

    EndingPassings(Passings passings) {
        this.passings = passings;
    }

    /** @param talked the two have spoken with each other */
    public void confirm(Opening opening, boolean talked) {
        var passing = passings.latest(opening).orElseThrow(NotOpen::new);
        PassingRules.theNamedLeaderConfirms(passing, opening.viewer().account());
        PassingRules.bothHaveTalked(talked);
        passings.confirm(opening, passing.id());
    }

    public void undo(Opening opening) {
        var passing = passings.latest(opening).orElseThrow(NotOpen::new);
        PassingRules.oneOfTheTwoUndoes(passing, opening.viewer().account());
        passings.undo(opening, passing.id());
    }
}
