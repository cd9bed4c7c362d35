package holdepunkt.notices;

import holdepunkt.core.Opening;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.Seat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asked at the moment of sending: is it still this account's to be told, and is it still so? */
@Component
class StillTheirs {

    /** What stays so once it has happened, and is told to her and nobody else. */
    private static final Set<String> HERS_ALONE = Set.of("emergency", HearingLooks.KIND, HearingRestrictions.KIND, HearingReminders.KIND);

    private final Meetings meetings;
    private final Accounts accounts;
    private final HearingMirrors mirrors;

    StillTheirs(Meetings meetings, Accounts accounts, HearingMirrors mirrors) {
        this.meetings = meetings;
        this.accounts = accounts;
        this.mirrors = mirrors;
    }

    /** What it is about, for the calendar. @param meeting the meeting as it now stands, or null where it is about none */
    record Told(@Nullable Meeting meeting, boolean withCalendar) {

        boolean isEmergency() {
            return meeting != null && meeting.isEmergency();
        }
    }

    Optional<Told> of(Opening opening, Notice notice) {
        boolean hers = accounts.ofPerson(opening.area().value(), opening.person().value()).filter(notice.account()::equals).isPresent();
        if (HERS_ALONE.contains(notice.kind())) {
            return hers ? Optional.of(new Told(null, false)) : Optional.empty();
        }
        if (notice.kind().equals(HearingMirrors.KIND)) {
            return hers && mirrors.stillWaits(opening.area().value(), notice.subject()) ? Optional.of(new Told(null, false)) : Optional.empty();
        }
        return notice.kind().equals("answer") ? ofAnswer(opening, notice, hers) : ofMeeting(opening, notice, hers);
    }

    /** An answer that was replaced has a newer notice; who asked is told while the question still is theirs. */
    private Optional<Told> ofAnswer(Opening opening, Notice notice, boolean hers) {
        boolean theirs = hers || accounts.stands(opening.area(), notice.subject(), notice.account());
        return theirs && accounts.isLatestAnswer(opening.area(), notice) ? Optional.of(new Told(null, false)) : Optional.empty();
    }

    private Optional<Told> ofMeeting(Opening opening, Notice notice, boolean hers) {
        var all = meetings.all(opening);
        return notice.kind().equals("seat_asked")
                ? all.stream().filter(meeting -> hers && meeting.isAhead() && waits(meeting, notice)).findFirst().map(meeting -> new Told(meeting, false))
                : all.stream().filter(meeting -> meeting.id().equals(notice.subject()) && isNow(meeting, notice) && (hers || sits(opening, meeting, notice)))
                        .findFirst().map(meeting -> new Told(meeting, true));
    }

    private static boolean waits(Meeting meeting, Notice notice) {
        return meeting.table().stream().anyMatch(seat -> seat.id().equals(notice.subject()) && seat.waitsForHer());
    }

    /** A newer change has a notice of its own. */
    private static boolean isNow(Meeting meeting, Notice notice) {
        return meeting.isCancelled() ? notice.turn().equals("cancelled") : notice.turn().equals(Integer.toString(meeting.changes()));
    }

    private boolean sits(Opening opening, Meeting meeting, Notice notice) {
        return meeting.coming().stream().filter(seat -> seat.account() != null && seat.account().value().equals(notice.account())).map(Seat::id)
                .anyMatch(seat -> accounts.stands(opening.area(), seat, notice.account()));
    }
}
