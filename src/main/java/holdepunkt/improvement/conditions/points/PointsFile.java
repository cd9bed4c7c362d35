package holdepunkt.improvement.conditions.points;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.sheets.Ids;
import holdepunkt.improvement.sheets.Reading;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.sheets.Tree;
import holdepunkt.improvement.sheets.Words;
import holdepunkt.improvement.sheets.WritingSheets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/** The points in and out. What leaders have answered stays here; a beginning keeps the questions it began with. */
@Component
class PointsFile implements FileKind {

    private final Sheets sheets;
    private final WritingSheets writing;

    PointsFile(Sheets sheets, WritingSheets writing) {
        this.sheets = sheets;
        this.writing = writing;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("points") && fields.contains("lead");
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        var read = read(file.text(), sheets.now(viewer, FourPoints.KIND).content());
        writing.write(viewer, FourPoints.KIND, "imported", file.name(), before -> read);
    }

    @Override
    public List<Written> write(Viewer viewer) {
        var now = sheets.now(viewer, FourPoints.KIND);
        return now.blank() ? List.of() : List.of(new Written("leadership-implementation-list.yaml", "application/yaml", write(now.content())));
    }

    static FourPoints read(String text, FourPoints before) {
        var problems = new Problems();
        var ids = new Ids();
        before.points().forEach(point -> {
            ids.keep(point.id(), point.statement());
            point.questions().forEach(one -> ids.keep(one.id(), one.text()));
        });
        var reading = new Reading(problems, ids);
        var file = reading.fields(YamlFile.root(text), "source", "title", "lead", "points", "related");
        var points = file.list("points").stream().map(node -> point(reading, node)).toList();
        if (points.stream().mapToLong(point -> point.questions().size()).sum() == 0) {
            reading.wrong(file, "points", "no question to answer");
        }
        var read = new FourPoints(reading.maybe(file, "source"), reading.maybe(file, "title"), reading.said(file, "lead"), points, file.node("related").map(node -> related(reading, node)).orElse(null));
        problems.refuseAny();
        return read;
    }

    private static Point point(Reading reading, Node node) {
        var fields = reading.fields(node, "no", "line", "text", "statement", "questions");
        var no = fields.number("no");
        if (no == null) {
            reading.wrong(fields, "no", "no is missing");
        }
        var statement = reading.said(fields, "statement");
        return new Point(reading.id(statement), no == null ? 0 : no, fields.number("line"), reading.maybe(fields, "text"), statement, reading.plain(fields, "questions"));
    }

    private static Related related(Reading reading, Node node) {
        var fields = reading.fields(node, "source", "line", "text");
        return new Related(reading.maybe(fields, "source"), fields.number("line"), reading.maybe(fields, "text"));
    }

    static String write(FourPoints points) {
        var related = points.related();
        return YamlFile.write(new Tree().put("source", points.source()).put("title", points.title()).put("lead", points.lead()).each("points", points.points(), PointsFile::point)
                .put("related", related == null ? null : new Tree().put("source", related.source()).put("line", related.line()).put("text", related.text()).fields()).fields());
    }

    private static Map<String, Object> point(Point point) {
        return new Tree().put("no", point.no()).put("line", point.line()).put("text", point.text()).put("statement", point.statement()).each("questions", point.questions(), Words::text).fields();
    }
}
