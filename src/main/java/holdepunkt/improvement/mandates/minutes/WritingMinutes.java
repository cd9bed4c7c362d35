package holdepunkt.improvement.mandates.minutes;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.OneAtATime;
import holdepunkt.improvement.mandates.Said;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.decisions.AtMeeting;
import holdepunkt.improvement.mandates.decisions.MakingDecisions;
import holdepunkt.improvement.mandates.decisions.Wording;
import java.util.Set;
import java.util.UUID;
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
            throw new Stale();
        }
        if (!words.isEmpty() && !words.equals(point.said())) {
            rows.say(viewer, now, point, words);
        }
        if (decided != null) {
            making.make(viewer, now.group(), new AtMeeting(meeting, item), decided);
        }
    }

    /** The whole list at once; who had no seat cannot be on it. @param seen how often it had been written when the viewer looked @throws Stale when somebody wrote another meanwhile */
    public void attend(Viewer viewer, UUID meeting, Set<AccountId> present, long seen) {
        var now = open(viewer, meeting);
        var agenda = agendas.of(viewer, now);
        var told = agenda.roll().stream().map(one -> one.told(present.contains(one.account()))).toList();
        if (agenda.list() > seen && !told.equals(agenda.roll())) {
            throw new Stale();
        }
        rows.attend(viewer, now, agenda.list() + 1, told);
    }

    private GroupMeeting open(Viewer viewer, UUID meeting) {
        turn.take(meeting);
        var now = meetings.find(viewer, meeting);
        MakingDecisions.mustWorkIn(viewer, groups.of(viewer, now.group()));
        MinutesRules.theyAreOpen(now);
        return now;
    }
}
