package holdepunkt.improvement.mandates.minutes;

import holdepunkt.core.BrokenRule;

/** When minutes may be written and when they are done. The database asks the first again. */
public final class MinutesRules {

    private MinutesRules() {}

    public static void theyAreOpen(GroupMeeting meeting) {
        if (meeting.isLocked()) {
            throw BrokenRule.of("mandates.rule.locked");
        }
    }

    public static void theyAreLocked(GroupMeeting meeting) {
        if (!meeting.isLocked()) {
            throw BrokenRule.of("mandates.rule.notLocked");
        }
    }

    public static void theySayWhoWasThere(Agenda agenda) {
        if (agenda.list() == 0) {
            throw BrokenRule.of("mandates.rule.whoWasThere");
        }
    }
}
