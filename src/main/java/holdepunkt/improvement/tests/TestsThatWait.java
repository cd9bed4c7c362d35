package holdepunkt.improvement.tests;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.OpenItems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The tests that should have been looked at, that wait for a decision, or whose next cycle nobody has planned. */
@Component
class TestsThatWait implements OpenItems {

    private final Cycles tests;

    TestsThatWait(Cycles tests) {
        this.tests = tests;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String heading() {
        return "tests.waiting";
    }

    @Override
    public List<Item> open(Viewer viewer, LocalDate today) {
        return tests.all(viewer).stream().filter(test -> test.isOverdue(today) || test.stage() == TestStage.STUDIED || test.waitsForNext())
                .map(test -> new Item("test/" + test.id(), test.plan().aim(), test.path(), test.plan().studyOn())).toList();
    }
}
