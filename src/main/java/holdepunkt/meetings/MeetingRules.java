package holdepunkt.meetings;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps a meeting hers, one sentence each. All but the names of the rules is arithmetic on a {@link Meeting}. */
public final class MeetingRules {

    private static final List<SeatRole> ONE_OF_EACH = List.of(SeatRole.LEAD, SeatRole.SUPPORTER, SeatRole.COORDINATOR, SeatRole.WRITER);

    private MeetingRules() {}

    static void itIsStillAhead(Meeting meeting) {
        if (!meeting.isAhead()) {
            throw BrokenRule.of("meetings.rule.over");
        }
    }

    static void aNetworkMeetingComesFromAQuestionAnsweredYes(NewMeeting wanted, holdepunkt.core.Opening opening, boolean answeredYes) {
        boolean fromIt = wanted.nomination() != null && answeredYes && (opening.has("office", wanted.nomination()) || opening.own());
        if ((wanted.kind() == MeetingKind.NETWORK || wanted.nomination() != null) && !fromIt) {
            throw new BrokenRule("meetings.rule.fromQuestion", "kind");
        }
    }

    /** Emergency access opens an emergency meeting and no other. */
    static void inAnEmergencyOnlyAnEmergencyMeetingIsOpened(NewMeeting wanted, holdepunkt.core.Opening opening) {
        boolean onlyEmergency = opening.grounds().stream().filter(ground -> ground.dataClass().equals("meeting")).allMatch(ground -> ground.name().equals("emergency"));
        if (opening.has("emergency") && onlyEmergency && wanted.kind() != MeetingKind.EMERGENCY) {
            throw new BrokenRule("meetings.rule.onlyEmergency", "kind");
        }
    }

    static void whoIsAskedWorksHere(NewSeat seat, @Nullable Colleague colleague) {
        boolean nobody = seat.account() == null && (seat.guest() == null || seat.guest().isBlank());
        if (nobody || seat.account() != null && colleague == null) {
            throw new BrokenRule("meetings.rule.who", "who");
        }
    }

    static void theLeadIsNeverTheSupporter(Meeting meeting, NewSeat seat) {
        var other = seat.role() == SeatRole.LEAD ? SeatRole.SUPPORTER : seat.role() == SeatRole.SUPPORTER ? SeatRole.LEAD : null;
        if (other != null && seat.account() != null && meeting.seats(seat.account(), other)) {
            throw new BrokenRule("meetings.rule.leadAndSupporterAreTwo", "who");
        }
    }

    static void nobodySitsTwiceInOneRole(Meeting meeting, NewSeat seat) {
        if (seat.account() != null && meeting.seats(seat.account(), seat.role())) {
            throw new BrokenRule("meetings.rule.alreadySeated", "who");
        }
    }

    static void eachOfTheFiveRolesHasOneHolder(Meeting meeting, NewSeat seat) {
        boolean taken = meeting.in(seat.role()).stream().anyMatch(one -> !one.id().equals(seat.insteadOf()));
        if (ONE_OF_EACH.contains(seat.role()) && taken) {
            throw new BrokenRule("meetings.rule.roleTaken", "role");
        }
    }

    /** R13: the call itself tells that she is admitted. */
    static void beforeHerYesOnlyHealthCareAndThoseSheNamedAreCalled(Meeting meeting, NewSeat seat, @Nullable Colleague colleague, boolean named) {
        if (seat.callNow() == null) {
            return;
        }
        boolean known = seat.callNow().equals("crisis_plan") && named || seat.callNow().equals("health_care") && colleague != null && colleague.givesHealthCare();
        if (!meeting.isEmergency() || !known || colleague == null) {
            throw new BrokenRule("meetings.rule.callNow", "callNow");
        }
        if (seat.student() || seat.role() == SeatRole.OBSERVER || seat.role() == SeatRole.SUPPORTER) {
            throw new BrokenRule("meetings.rule.needsHerYes", "callNow");
        }
    }

    static void onlySheAsksForThoseWhoCanDecideOverHer(@Nullable Colleague colleague, boolean herself) {
        if (colleague != null && colleague.canDecideOverHer() && !herself) {
            throw new BrokenRule("meetings.rule.onlySheAsks", "who");
        }
    }

    static void nobodyWritesHerYesForTheirOwnSeat(Seat seat, AccountId writer, boolean herself) {
        if (!herself && writer.equals(seat.account())) {
            throw new BrokenRule("meetings.rule.notForYourself", "");
        }
    }

    static void leadAndSupporterFromOneServiceNeedHerYesToThat(Meeting meeting, Seat seat, boolean saidYesToOneService) {
        if (!saidYesToOneService && oneServiceWouldHoldBoth(meeting, seat.role(), seat.unit())) {
            throw new BrokenRule("meetings.rule.oneService", "oneService", seat.unitName() == null ? "" : seat.unitName());
        }
    }

    /** Whether giving this seat would let one service be both lead and supporter without her having accepted that. */
    public static boolean oneServiceWouldHoldBoth(Meeting meeting, SeatRole role, @Nullable UnitId unit) {
        var other = role == SeatRole.LEAD ? meeting.supporter() : role == SeatRole.SUPPORTER ? meeting.lead() : java.util.Optional.<Seat>empty();
        return unit != null && !meeting.oneService().contains(unit) && other.map(seat -> unit.equals(seat.unit())).orElse(false);
    }

    static void itBeginsWithinAYear(Instant beginsAt, Instant now) {
        if (beginsAt.isBefore(now.minusSeconds(24 * 3600L)) || beginsAt.isAfter(now.plusSeconds(366 * 24 * 3600L))) {
            throw new BrokenRule("meetings.rule.when", "day");
        }
    }
}
