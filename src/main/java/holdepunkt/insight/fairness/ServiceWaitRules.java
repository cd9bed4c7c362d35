package holdepunkt.insight.fairness;

import holdepunkt.core.BrokenRule;
import holdepunkt.insight.Suppression;
import java.time.LocalDate;
import java.util.List;

/** The rules for waits somebody else has counted. */
final class ServiceWaitRules {

    private ServiceWaitRules() {}

    static void thePeriodIsOver(ServiceWait wait, LocalDate today) {
        if (!wait.from().isBefore(wait.until())) {
            throw new BrokenRule("insight.rule.fromUntil", "from");
        }
        if (!wait.until().isBefore(today)) {
            throw new BrokenRule("insight.rule.over", "until");
        }
    }

    static void nobodyCanBeFound(ServiceWait wait, Suppression suppression) {
        if (!suppression.isEnough(wait.met().persons())) {
            throw new BrokenRule("insight.rule.few", "metPersons", suppression.k());
        }
        if (!suppression.isEnough(wait.other().persons())) {
            throw new BrokenRule("insight.rule.few", "otherPersons", suppression.k());
        }
        if (wait.displaced() != null && !suppression.figure(wait.displaced()).isShown()) {
            throw new BrokenRule("insight.rule.few.displaced", "displaced", suppression.k());
        }
    }

    static void periodsDoNotOverlap(ServiceWait wait, List<ServiceWait> written) {
        if (written.stream().anyMatch(one -> one.offer().equals(wait.offer()) && !one.until().isBefore(wait.from()) && !wait.until().isBefore(one.from()))) {
            throw new BrokenRule("insight.rule.overlap", "from");
        }
    }
}
