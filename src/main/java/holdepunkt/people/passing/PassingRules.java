package holdepunkt.people.passing;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import org.jspecify.annotations.Nullable;

/** R16: one act by two. The database holds the same. */
final class PassingRules {

    private PassingRules() {}

    static void whoeverKnowsHerReports(Opening opening) {
        if (opening.own() || !(opening.has("contact") || opening.has("coordinator"))) {
            throw new NotOpen();
        }
    }

    static void anotherConfirms(AccountId reporter, AccountId leader) {
        if (reporter.equals(leader)) {
            throw new BrokenRule("people.passing.rule.another", "leader");
        }
    }

    static void nothingWaitsOrStands(@Nullable Passing latest) {
        if (latest != null && !latest.isUndone()) {
            throw new BrokenRule("people.passing.rule.reported", "leader");
        }
    }

    static void theNamedLeaderConfirms(Passing passing, AccountId account) {
        if (!passing.isWaiting() || !passing.leader().equals(account)) {
            throw new NotOpen();
        }
    }

    static void bothHaveTalked(boolean talked) {
        if (!talked) {
            throw new BrokenRule("people.passing.rule.talk", "talked");
        }
    }

    static void oneOfTheTwoUndoes(Passing passing, AccountId account) {
        if (passing.isUndone() || !passing.isOf(account)) {
            throw new NotOpen();
        }
    }
}
