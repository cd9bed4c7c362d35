package holdepunkt.improvement.tests;

import holdepunkt.core.Viewer;
import holdepunkt.insight.counting.ChartMark;
import holdepunkt.insight.counting.ChartMarks;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** A test stands on the chart of its measure from the day it began. */
@Component
class TestMarks implements ChartMarks {

    private final Cycles tests;

    TestMarks(Cycles tests) {
        this.tests = tests;
    }

    @Override
    public List<ChartMark> on(Viewer viewer, String measure) {
        return tests.all(viewer).stream().filter(test -> measure.equals(test.plan().measure()) && !test.doings().isEmpty())
                .map(test -> new ChartMark(test.doings().getFirst().on(), "tests.mark." + (test.acted() == null ? "open" : test.acted().decision().code()), test.plan().aim(),
                        viewer.works().isEmpty() ? null : test.path()))
                .sorted(Comparator.comparing(ChartMark::at)).toList();
    }
}
