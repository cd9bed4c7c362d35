package holdepunkt.improvement.mandates.minutes;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.decisions.Decision;
import holdepunkt.improvement.mandates.decisions.GroupDecisions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The agenda of a meeting: what is open now, the points somebody added, and what was written down though it is open no longer. Called inside the gate. */
@Component
public class Agendas {

    private final OpenPoints open;
    private final MinuteRows rows;
    private final GroupDecisions decisions;
    private final WorkGroups groups;

    Agendas(OpenPoints open, MinuteRows rows, GroupDecisions decisions, WorkGroups groups) {
        this.open = open;
        this.rows = rows;
        this.decisions = decisions;
        this.groups = groups;
    }

    public Agenda of(Viewer viewer, GroupMeeting meeting) {
        Map<String, AgendaItem> items = new LinkedHashMap<>();
        rows.points(viewer, meeting.id()).forEach(point -> items.put(point.key(), point));
        open.of(viewer, meeting.group(), meeting.isOver() ? meeting.on() : LocalDate.now(Period.NORWAY)).forEach(point -> items.putIfAbsent(point.key(), point));
        rows.minutes(viewer, meeting.id()).forEach(written -> items.merge(written.key(), written, (point, minute) -> point.with(minute.version(), minute.said())));
        made(viewer, meeting.id()).forEach((key, decided) -> items.computeIfPresent(key, (same, point) -> point.with(decided)));
        return new Agenda(new ArrayList<>(items.values()), roll(viewer, meeting), rows.attendance(viewer, meeting.id()).map(MinuteRows.WhoWasThere::number).orElse(0));
    }

    /** Until the day is over, whoever sits there now may come; afterwards the list is of those who sat there when it was written. */
    private List<Attending> roll(Viewer viewer, GroupMeeting meeting) {
        var list = rows.attendance(viewer, meeting.id());
        var kept = list.map(MinuteRows.WhoWasThere::roll).orElse(List.of());
        if (!kept.isEmpty() && meeting.isOver()) {
            return kept;
        }
        var present = list.map(MinuteRows.WhoWasThere::present).orElse(Set.of());
        var roll = new ArrayList<>(kept);
        groups.of(viewer, meeting.group()).seats().stream().filter(seat -> kept.stream().noneMatch(one -> one.account().equals(seat.account())))
                .forEach(seat -> roll.add(Attending.of(seat, present.contains(seat.account()))));
        return roll;
    }

    private Map<String, List<Decision>> made(Viewer viewer, UUID meeting) {
        return decisions.all(viewer).stream().filter(one -> one.at() != null && one.at().meeting().equals(meeting)).collect(Collectors.groupingBy(one -> one.at().item()));
    }
}
