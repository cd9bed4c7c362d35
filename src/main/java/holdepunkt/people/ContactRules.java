package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Deadline;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds for the one she can hold on to. The numbers are those of the field's own rules. */
final class ContactRules {

    /** What of a tie never lapses: who she is, how to reach her, and what she wrote for the day she is gone. */
    static final List<String> NEVER_LAPSES = List.of("identity", "reach", "network", "if_gone", "sharing", "stay", "moving", "way_in", "mandate");
    /** What pauses when half a year has gone without anyone asking her. */
    static final List<String> PAUSES = List.of("nomination", "meeting", "letter", "promise", "signal", "followup", "mirror", "mirror_answer", "dictation");
    static final List<String> DEPUTY_SEES = List.of("identity", "network", "if_gone");
    static final Period RENEWED_AFTER = Period.ofMonths(6);

    private ContactRules() {}

    /** R3: a human tells her within two working days. */
    static LocalDate toldBy(LocalDate today) {
        return Deadline.workingDaysAfter(today, 2).day();
    }

    /** R3: a lasting contact is found within fourteen days. */
    static LocalDate successorBy(LocalDate today) {
        return today.plusDays(14);
    }

    /** R3: when a job ends, the named deputy comes first; the leader after. R2: when she shut the contact out, the leader comes first. */
    static Optional<StandIn> standIn(List<StandIn> inOrder, AccountId leaving) {
        return inOrder.stream().filter(one -> !one.account().equals(leaving) && one.mayBeContact()).findFirst();
    }

    /** Who answers when the stand-in is away: the next one, and for a peer consultant outside the services the next one in a service. */
    static Optional<StandIn> deputyOf(StandIn contact, List<StandIn> inOrder, AccountId leaving) {
        return inOrder.stream().filter(one -> !one.account().equals(leaving) && !one.account().equals(contact.account()))
                .filter(one -> contact.service() || one.service()).findFirst();
    }

    /** R4: no employer stands behind a peer consultant from outside, so somebody in a service must. */
    static void externalContactHasADeputyInAService(boolean contactInService, @Nullable StandIn deputy) {
        if (!contactInService && (deputy == null || !deputy.service())) {
            throw new BrokenRule("people.rule.deputyInService", "deputy");
        }
    }

    /** R4: what she tells stays with whoever she tells it to, also where no employer holds them to it. */
    static void externalContactHasDeclaredConfidentiality(StandIn who) {
        if (!who.mayBeContact()) {
            throw new BrokenRule("people.rule.declaration", "");
        }
    }

    static void deputyIsSomeoneElse(AccountId contact, AccountId deputy) {
        if (contact.equals(deputy)) {
            throw new BrokenRule("people.rule.deputyIsSelf", "deputy");
        }
    }

    static void successorIsSomeoneElse(AccountId contact, AccountId successor) {
        if (contact.equals(successor)) {
            throw new BrokenRule("people.rule.successorIsSelf", "successor");
        }
    }

    /** She is asked first: nobody is told about her before she has said yes. */
    static void sheWasAskedFirst(boolean asked) {
        if (!asked) {
            throw new BrokenRule("people.rule.askHerFirst", "asked");
        }
    }
}
