package holdepunkt.improvement.mandates.minutes;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.OpenItems;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.decisions.GroupDecisions;
import holdepunkt.improvement.mandates.ideas.FloorIdeas;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is open for a group today: what it owes itself, what has risen to it, and what is due in the other rooms. */
@Component
class OpenPoints {

    private static final int LONGEST = 200;

    private final WorkGroups groups;
    private final FloorIdeas ideas;
    private final GroupDecisions decisions;
    private final List<OpenItems> rooms;

    OpenPoints(WorkGroups groups, FloorIdeas ideas, GroupDecisions decisions, ObjectProvider<OpenItems> rooms) {
        this.groups = groups;
        this.ideas = ideas;
        this.decisions = decisions;
        this.rooms = rooms.stream().sorted(Comparator.comparingInt(OpenItems::order)).toList();
    }

    List<AgendaItem> of(Viewer viewer, UUID group, LocalDate today) {
        return Stream.of(vacancies(viewer, group), ideas(viewer, group, today), decisions(viewer, group, today), rooms(viewer, today)).flatMap(points -> points).toList();
    }

    /** A seat that stands empty is this group's own, and that of those it reports to. */
    private Stream<AgendaItem> vacancies(Viewer viewer, UUID group) {
        return groups.all(viewer).stream().filter(one -> one.closed() == null && one.opened() != null && !one.isRepresented() && (one.id().equals(group) || one.reportsTo(group)))
                .map(one -> point("vacancy/" + one.id(), "mandates.agenda.vacancies", one.name(), "/improvement/mandates/groups/" + one.id(), null));
    }

    private Stream<AgendaItem> ideas(Viewer viewer, UUID group, LocalDate today) {
        return ideas.all(viewer).stream().filter(one -> one.waits() && one.isFor(group, today))
                .map(one -> point("idea/" + one.id(), "mandates.agenda.ideas", one.asked().what(), "/improvement/mandates/ideas/" + one.id(), one.asked().answerBy()));
    }

    private Stream<AgendaItem> decisions(Viewer viewer, UUID group, LocalDate today) {
        return decisions.all(viewer).stream().filter(one -> group.equals(one.group()) && one.isOverdue(today)).map(one ->
                point("decision/" + one.id(), "mandates.agenda.decisions", one.now().wording().words(), "/improvement/mandates/decisions/" + one.id(), one.now().wording().due()));
    }

    private Stream<AgendaItem> rooms(Viewer viewer, LocalDate today) {
        return rooms.stream().flatMap(room -> room.open(viewer, today).stream().map(item -> point(item.key(), room.heading(), item.title(), item.href(), item.due())));
    }

    private static AgendaItem point(String key, String heading, String title, String href, @Nullable LocalDate due) {
        return new AgendaItem(key, heading, title.length() > LONGEST ? title.substring(0, LONGEST - 1) + "…" : title, href, due, 0, "", List.of());
    }
}
