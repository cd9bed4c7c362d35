package holdepunkt.insight.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.insight.SmallNumbers;
import holdepunkt.insight.charts.picture.Mark;
import holdepunkt.insight.counting.ChartMarks;
import holdepunkt.insight.counting.Kind;
import holdepunkt.insight.counting.Measures;
import holdepunkt.insight.counting.Routes;
import holdepunkt.insight.measured.MeasureChart;
import holdepunkt.insight.measured.MeasureGroups;
import holdepunkt.insight.measured.NewLevels;
import holdepunkt.insight.measured.RareCourses;
import holdepunkt.insight.measured.Targets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the work goes, month by month: all measures, one of them, and how one of its points was counted. */
@Controller
class MeasuresController {

    private final Measures measures;
    private final Routes routes;
    private final RareCourses courses;
    private final SmallNumbers small;
    private final NewLevels levels;
    private final Targets targets;
    private final List<ChartMarks> marks;

    MeasuresController(Measures measures, Routes routes, RareCourses courses, SmallNumbers small, NewLevels levels, Targets targets,
                       ObjectProvider<ChartMarks> marks) {
        this.measures = measures;
        this.routes = routes;
        this.courses = courses;
        this.small = small;
        this.levels = levels;
        this.targets = targets;
        this.marks = marks.orderedStream().toList();
    }

    @GetMapping("/insight/measures")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView all(Viewer viewer, Page page) {
        var charts = new MeasureGroups(measures.all().stream().map(measure -> MeasureChart.of(measures.series(viewer, measure.key()))).toList()).byKind();
        return page.show("insight/measures", "measures.title", "charts", charts, "k", small.of(viewer.area()).k());
    }

    @GetMapping("/insight/measures/{key}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView one(Viewer viewer, Page page, @PathVariable("key") String key, @RequestParam(name = "version", required = false) @Nullable Integer version) {
        var tried = marks.stream().flatMap(one -> one.on(viewer, key).stream()).toList();
        var chart = MeasureChart.of(version == null ? measures.series(viewer, key) : measures.series(viewer, key, version),
                tried.stream().map(one -> new Mark(one.at(), page.t(one.how()) + ": " + one.what())).toList(),
                version == null ? levels.of(viewer, key) : List.of());
        var beside = chart.measure().beside().map(other -> MeasureChart.of(measures.series(viewer, other))).orElse(null);
        boolean waits = chart.measure().kind() == Kind.DAYS;
        return page.show("insight/measure", "insight.measure." + chart.measure().key(), "chart", chart, "tried", tried, "beside", beside, "versions", measures.versions(key),
                "routes", waits ? routes.waits(viewer, key) : List.of(), "until", waits ? routes.until(key) : null, "longest", waits ? routes.longest(key) : 0,
                "targets", targets.of(viewer, key), "sets", version == null && (viewer.worksAs("leader") || viewer.worksAs("working_group")),
                "between", courses.opensTo(viewer, key), "k", small.of(viewer.area()).k());
    }

    @GetMapping("/insight/measures/{key}/{month}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView counted(Viewer viewer, Page page, @PathVariable("key") String key, @PathVariable("month") String month) {
        return page.show("insight/counted", "measures.counted.title", "counted", measures.counted(viewer, key, month(month).atDay(1)), "leader", viewer.worksAs("leader"));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException noMonth) {
            throw new NotOpen();
        }
    }
}
