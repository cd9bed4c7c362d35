package holdepunkt.improvement.conditions;

import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.sheets.Ids;
import holdepunkt.improvement.sheets.Reading;
import holdepunkt.improvement.sheets.SheetFile;
import holdepunkt.improvement.sheets.SheetKind;
import holdepunkt.improvement.sheets.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/** The short summary in and out. */
@Component
class SummaryFile implements SheetFile<Summary> {

    @Override
    public SheetKind<Summary> kind() {
        return Summary.KIND;
    }

    @Override
    public String name() {
        return "incentives-short-summary.yaml";
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("success_criteria") && fields.contains("needs");
    }

    @Override
    public void keep(Summary before, Ids ids) {
        Stream.of(before.paragraphs(), before.successCriteria(), before.needs()).flatMap(List::stream).forEach(one -> ids.keep(one.id(), one.text()));
    }

    @Override
    public Summary read(Reading reading, Node root) {
        var file = reading.fields(root, "source", "title", "paragraphs", "success_criteria", "needs");
        return new Summary(reading.maybe(file, "source"), reading.maybe(file, "title"), reading.numbered(file, "paragraphs"),
                reading.plain(file, "success_criteria"), reading.plain(file, "needs"));
    }

    @Override
    public Tree tree(Summary summary) {
        return new Tree().put("source", summary.source()).put("title", summary.title()).each("paragraphs", summary.paragraphs(), Words::numbered)
                .each("success_criteria", summary.successCriteria(), Words::text).each("needs", summary.needs(), Words::text);
    }
}
