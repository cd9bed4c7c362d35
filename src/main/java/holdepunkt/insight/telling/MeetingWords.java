package holdepunkt.insight.telling;

import holdepunkt.core.Deadline;
import holdepunkt.core.Period;
import holdepunkt.meetings.events.CoordinatorChanged;
import holdepunkt.meetings.events.DecisionTaken;
import holdepunkt.meetings.events.FollowUpDone;
import holdepunkt.meetings.events.HowItWasTold;
import holdepunkt.meetings.events.LetterFinished;
import holdepunkt.meetings.events.LetterGiven;
import holdepunkt.meetings.events.MeetingCancelled;
import holdepunkt.meetings.events.MeetingClosed;
import holdepunkt.meetings.events.MeetingHeld;
import holdepunkt.meetings.events.MeetingOpened;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is counted of a meeting, its letter and what came of it. */
final class MeetingWords {

    /** R30 gives an emergency meeting two working days for its letter; no other meeting has been given longer. */
    private static final int LETTER_DAYS = 2;
    private static final Duration TOO_LATE_TO_FILL = Duration.ofHours(24);

    private MeetingWords() {}

    static List<Told> of(Object event) {
        return switch (event) {
            case MeetingOpened opened -> List.of(Told.of(opened.person(), opened.meeting(), "opened").word(opened.kind()).at(opened.at()).partOf(opened.nomination()));
            case MeetingCancelled cancelled -> List.of(Told.of(cancelled.person(), cancelled.meeting(), "cancelled").word(isLate(cancelled) ? "late" : "early")
                    .at(cancelled.beginsAt()).minutes(cancelled.minutes()));
            case MeetingHeld held -> held(held);
            case MeetingClosed closed -> List.of(Told.of(closed.person(), closed.meeting(), "closed").word(closed.way()).at(closed.beginsAt())
                    .minutes(closed.minutes()).due(LocalDate.ofInstant(closed.at(), Period.NORWAY)));
            case LetterFinished finished -> List.of(Told.of(finished.person(), finished.meeting(), "letter_finished").at(finished.at()));
            case LetterGiven given -> List.of(Told.of(given.person(), given.meeting(), "letter_given").word(given.how()).at(given.at()));
            case DecisionTaken line -> List.of(Told.of(line.person(), line.line(), "decided").word(line.kind()).at(line.at()).partOf(line.meeting()));
            case FollowUpDone done -> List.of(Told.of(done.person(), done.meeting(), "came_of_it").word(done.outcome()).at(done.at()));
            case HowItWasTold asked -> List.of(Told.of(asked.person(), asked.meeting(), "asked_how_it_was").word(asked.moment()).at(asked.at()),
                    Told.of(asked.person(), asked.meeting(), "coped").word(asked.coped()).at(asked.at()));
            case CoordinatorChanged seat -> List.of(Told.of(seat.person(), seat.seat(), "coordinator").word(seat.what()).at(seat.at()).partOf(seat.meeting()));
            default -> PromiseWords.of(event);
        };
    }

    private static boolean isLate(MeetingCancelled cancelled) {
        return cancelled.at().isAfter(cancelled.beginsAt().minus(TOO_LATE_TO_FILL));
    }

    private static List<Told> held(MeetingHeld held) {
        var told = new ArrayList<Told>();
        var day = LocalDate.ofInstant(held.beginsAt(), Period.NORWAY);
        told.add(Told.of(held.person(), held.meeting(), "held").word(held.kind()).at(held.beginsAt()).partOf(held.nomination()).minutes(held.minutes())
                .due(Deadline.workingDaysAfter(day, LETTER_DAYS).day()));
        if (held.gpPresent()) {
            told.add(Told.of(held.person(), held.meeting(), "gp_present"));
        }
        if (held.supporterSeated()) {
            told.add(Told.of(held.person(), held.meeting(), "prepared_with"));
        }
        return told;
    }
}
