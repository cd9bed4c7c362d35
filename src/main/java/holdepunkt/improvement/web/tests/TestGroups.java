package holdepunkt.improvement.web.tests;

import holdepunkt.improvement.tests.Cycle;
import holdepunkt.improvement.tests.TestStage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tests as a list reads them: what should have been looked at, what is going on, and what is decided. */
final class TestGroups {

    private TestGroups() {}

    static Map<String, List<Cycle>> of(List<Cycle> tests, LocalDate today) {
        var groups = new LinkedHashMap<String, List<Cycle>>();
        groups.put("overdue", tests.stream().filter(one -> one.isOverdue(today)).toList());
        groups.put("open", tests.stream().filter(one -> !one.isOverdue(today) && (one.stage() != TestStage.DONE || one.waitsForNext())).toList());
        groups.put("done", tests.stream().filter(one -> one.stage() == TestStage.DONE && !one.waitsForNext()).toList());
        return groups;
    }
}
