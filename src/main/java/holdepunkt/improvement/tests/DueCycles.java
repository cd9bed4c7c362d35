package holdepunkt.improvement.tests;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.OpenItems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tests of change that should have been looked at, for the agendas of the groups. */
@Component
class DueCycles implements OpenItems {

    private final Cycles tests;

    DueCycles(Cycles tests) {
        this.tests = tests;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String heading() {
        return "mandates.agenda.tests";
    }

    @Override
    public List<Item> open(Viewer viewer, LocalDate today) {
        return tests.all(viewer).stream().filter(test -> test.isOverdue(today))
                .map(test -> new Item("test/" + test.id(), test.plan().aim(), "/improvement/tests/" + test.id(), test.plan().studyOn())).toList();
    }
}
