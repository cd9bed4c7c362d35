package holdepunkt.improvement.conditions;

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
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The short summary in and out. */
@Component
class SummaryFile implements FileKind {

    private final Sheets sheets;
    private final WritingSheets writing;

    SummaryFile(Sheets sheets, WritingSheets writing) {
        this.sheets = sheets;
        this.writing = writing;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("success_criteria") && fields.contains("needs");
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        var read = read(file.text(), sheets.now(viewer, Summary.KIND).content());
        writing.write(viewer, Summary.KIND, "imported", file.name(), before -> read);
    }

    @Override
    public List<Written> write(Viewer viewer) {
        var now = sheets.now(viewer, Summary.KIND);
        return now.blank() ? List.of() : List.of(new Written("incentives-short-summary.yaml", "application/yaml", write(now.content())));
    }

    static Summary read(String text, Summary before) {
        var problems = new Problems();
        var ids = new Ids();
        Stream.of(before.paragraphs(), before.successCriteria(), before.needs()).flatMap(List::stream).forEach(one -> ids.keep(one.id(), one.text()));
        var reading = new Reading(problems, ids);
        var file = reading.fields(YamlFile.root(text), "source", "title", "paragraphs", "success_criteria", "needs");
        var read = new Summary(reading.maybe(file, "source"), reading.maybe(file, "title"), reading.numbered(file, "paragraphs"), reading.plain(file, "success_criteria"), reading.plain(file, "needs"));
        problems.refuseAny();
        return read;
    }

    static String write(Summary summary) {
        return YamlFile.write(new Tree().put("source", summary.source()).put("title", summary.title()).each("paragraphs", summary.paragraphs(), Tree::numbered)
                .each("success_criteria", summary.successCriteria(), Words::text).each("needs", summary.needs(), Words::text).fields());
    }
}
