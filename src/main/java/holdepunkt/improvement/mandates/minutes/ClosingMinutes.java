package holdepunkt.improvement.mandates.minutes;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.OneAtATime;
import holdepunkt.improvement.mandates.Said;
import holdepunkt.improvement.mandates.WorkGroup;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.decisions.MakingDecisions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Minutes that are done are kept as they stand, and locked; whoever must mend them says why, and the next version comes beside the first. Called inside the gate. */
@Component
public class ClosingMinutes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GroupMeetings meetings;
    private final Agendas agendas;
    private final MinuteRows rows;
    private final WorkGroups groups;
    private final OneAtATime turn;

    ClosingMinutes(GroupMeetings meetings, Agendas agendas, MinuteRows rows, WorkGroups groups, OneAtATime turn) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.rows = rows;
        this.groups = groups;
        this.turn = turn;
    }

    public void close(Viewer viewer, UUID meeting) {
        turn.take(meeting);
        var now = meetings.find(viewer, meeting);
        var group = groups.of(viewer, now.group());
        MakingDecisions.mustWorkIn(viewer, group);
        MinutesRules.theyAreOpen(now);
        var agenda = agendas.of(viewer, now);
        MinutesRules.theySayWhoWasThere(agenda);
        rows.close(viewer, now, now.closed() == null ? 1 : now.closed().version() + 1, JSON.writeValueAsString(content(viewer, now, group, agenda)));
    }

    public void reopen(Viewer viewer, UUID meeting, String because) {
        turn.take(meeting);
        var now = meetings.find(viewer, meeting);
        MakingDecisions.mustWorkIn(viewer, groups.of(viewer, now.group()));
        MinutesRules.theyAreLocked(now);
        rows.reopen(viewer, now, now.closed().version(), Said.something(because, "because", 300));
    }

    /** @throws NotOpen when there is no such version */
    public Minutes read(Viewer viewer, UUID meeting, int version) {
        return rows.content(viewer, meeting, version).map(content -> JSON.readValue(content, Minutes.class)).orElseThrow(NotOpen::new);
    }

    private Minutes content(Viewer viewer, GroupMeeting meeting, WorkGroup group, Agenda agenda) {
        var items = agenda.items().stream().filter(AgendaItem::isTreated).map(item -> new Minutes.Item(item.title(), item.said(), item.decided().stream()
                .map(one -> new Minutes.Decided(one.now().wording().words(), one.now().ownerName(), one.now().wording().due())).toList())).toList();
        return new Minutes(group.name(), meeting.on(), meeting.time(), meeting.place(), names(agenda.present()), names(agenda.absent()), voice(agenda), items,
                untreated(viewer, meeting, agenda));
    }

    /** What waits after the meeting is not what that meeting did not come to: minutes that are opened again on a later day keep what they said of it. */
    private List<String> untreated(Viewer viewer, GroupMeeting meeting, Agenda agenda) {
        if (meeting.closed() == null || !meeting.isOver()) {
            return agenda.items().stream().filter(item -> !item.isTreated()).map(AgendaItem::title).toList();
        }
        var since = agenda.items().stream().filter(AgendaItem::isTreated).map(AgendaItem::title).collect(Collectors.toSet());
        return read(viewer, meeting.id(), meeting.closed().version()).untreated().stream().filter(title -> !since.contains(title)).toList();
    }

    private static String voice(Agenda agenda) {
        return agenda.present().stream().anyMatch(Attending::represents) ? "present" : agenda.roll().stream().anyMatch(Attending::represents) ? "absent" : "vacant";
    }

    private static List<String> names(List<Attending> them) {
        return them.stream().map(Attending::name).toList();
    }
}
