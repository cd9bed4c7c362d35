package holdepunkt.improvement.conditions.points;

import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.sheets.Ids;
import holdepunkt.improvement.sheets.Reading;
import holdepunkt.improvement.sheets.SheetFile;
import holdepunkt.improvement.sheets.SheetKind;
import holdepunkt.improvement.sheets.Words;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/** The points in and out. What leaders have answered stays here; a beginning keeps the questions it began with. */
@Component
class PointsFile implements SheetFile<FourPoints> {

    @Override
    public SheetKind<FourPoints> kind() {
        return FourPoints.KIND;
    }

    @Override
    public String name() {
        return "leadership-implementation-list.yaml";
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("points") && fields.contains("lead");
    }

    @Override
    public void keep(FourPoints before, Ids ids) {
        before.points().forEach(point -> {
            ids.keep(point.id(), point.statement());
            point.questions().forEach(one -> ids.keep(one.id(), one.text()));
        });
    }

    @Override
    public FourPoints read(Reading reading, Node root) {
        var file = reading.fields(root, "source", "title", "lead", "points", "related");
        var points = file.list("points").stream().map(node -> point(reading, node)).toList();
        if (points.stream().mapToLong(point -> point.questions().size()).sum() == 0) {
            reading.wrong(file, "points", "no question to answer");
        }
        return new FourPoints(reading.maybe(file, "source"), reading.maybe(file, "title"), reading.said(file, "lead"), points,
                file.node("related").map(node -> related(reading, node)).orElse(null));
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

    @Override
    public Tree tree(FourPoints points) {
        var related = points.related();
        return new Tree().put("source", points.source()).put("title", points.title()).put("lead", points.lead()).each("points", points.points(), PointsFile::point)
                .put("related", related == null ? null : new Tree().put("source", related.source()).put("line", related.line()).put("text", related.text()));
    }

    private static Tree point(Point point) {
        return new Tree().put("no", point.no()).put("line", point.line()).put("text", point.text()).put("statement", point.statement()).each("questions", point.questions(), Words::text);
    }
}
