package holdepunkt.improvement.mandates.minutes;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.OneAtATime;
import holdepunkt.improvement.mandates.Said;
import holdepunkt.improvement.mandates.Seat;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.decisions.AtMeeting;
import holdepunkt.improvement.mandates.decisions.MakingDecisions;
import holdepunkt.improvement.mandates.decisions.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said and decided is written down point by point, by whoever of the group does it. Called inside the gate. */
@Component
public class WritingMinutes {

    private final GroupMeetings meetings;
    private final Agendas agendas;
    private final MinuteRows rows;
    private final WorkGroups groups;
    private final MakingDecisions making;
    private final OneAtATime turn;

    WritingMinutes(GroupMeetings meetings, Agendas agendas, MinuteRows rows, WorkGroups groups, MakingDecisions making, OneAtATime turn) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.rows = rows;
        this.groups = groups;
        this.making = making;
        this.turn = turn;
    }

    /** @param seen how often it had been written when the viewer looked @param decided null when nothing was @throws Stale when somebody wrote on it meanwhile */
    public void write(Viewer viewer, UUID meeting, String item, String said, @Nullable Wording decided, long seen) {
        var now = open(viewer, meeting);
        var point = agendas.of(viewer, now).item(item).orElseThrow(NotOpen::new);
        var words = Said.orNothing(said, "said", 2000);
        if (words.isEmpty() && decided == null) {
            throw new BrokenRule("core.error.missing", "said");
        }
        if (point.version() > seen && !words.equals(point.said())) {
            throw new Stale(point.version(), List.of(new Stale.Difference("said", "mandates.label.said", point.said(), words)));
        }
        if (!words.isEmpty() && !words.equals(point.said())) {
            rows.say(viewer, now, point, words);
        }
        if (decided != null) {
            making.make(viewer, now.group(), new AtMeeting(meeting, item), decided);
        }
    }

    /** The whole list at once; who has no seat cannot be on it. */
    public void attend(Viewer viewer, UUID meeting, Set<AccountId> present) {
        var now = open(viewer, meeting);
        var there = new HashSet<>(present);
        there.retainAll(groups.of(viewer, now.group()).seats().stream().map(Seat::account).collect(Collectors.toSet()));
        rows.attend(viewer, now, agendas.of(viewer, now).list() + 1, there);
    }

    private GroupMeeting open(Viewer viewer, UUID meeting) {
        turn.take(meeting);
        var now = meetings.find(viewer, meeting);
        MakingDecisions.mustWorkIn(viewer, groups.of(viewer, now.group()));
        MinutesRules.theyAreOpen(now);
        return now;
    }
}
