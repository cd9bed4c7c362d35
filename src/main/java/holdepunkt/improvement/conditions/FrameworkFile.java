package holdepunkt.improvement.conditions;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.sheets.Ids;
import holdepunkt.improvement.sheets.Reading;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.sheets.Tree;
import holdepunkt.improvement.sheets.Words;
import holdepunkt.improvement.sheets.WritingSheets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Framework conditions in and out. What comes again under the same words keeps its ratings; what is not in it any more stays in the history. */
@Component
class FrameworkFile implements FileKind {

    private final Sheets sheets;
    private final WritingSheets writing;

    FrameworkFile(Sheets sheets, WritingSheets writing) {
        this.sheets = sheets;
        this.writing = writing;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("challenges") && fields.contains("incentives");
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        var read = read(file.text(), sheets.now(viewer, Framework.KIND).content());
        writing.write(viewer, Framework.KIND, "imported", file.name(), before -> read);
    }

    @Override
    public List<Written> write(Viewer viewer) {
        var now = sheets.now(viewer, Framework.KIND);
        return now.blank() ? List.of() : List.of(new Written("framework-conditions.yaml", "application/yaml", write(now.content())));
    }

    static Framework read(String text, Framework before) {
        var problems = new Problems();
        var ids = new Ids();
        Stream.concat(before.questions().stream(), Stream.of(before.challenges(), before.incentives(), before.recommendations()).flatMap(List::stream)
                .flatMap(one -> one.items().stream())).forEach(one -> ids.keep(one.id(), one.text()));
        var reading = new Reading(problems, ids);
        var file = reading.fields(YamlFile.root(text), "source", "types", "questions", "challenges", "incentives", "recommendations", "note");
        var types = reading.names(file, "types");
        if (types.size() != ConditionType.values().length) {
            reading.wrong(file, "types", "there are four types: organisational, professional, economic and legal, in this order");
            problems.refuseAny();
        }
        var read = new Framework(reading.maybe(file, "source"), types, reading.numbered(file, "questions"), groups(reading, file, "challenges", types),
                groups(reading, file, "incentives", types), groups(reading, file, "recommendations", types), reading.maybe(file, "note"));
        problems.refuseAny();
        return read;
    }

    private static List<Group> groups(Reading reading, YamlFields file, String field, List<String> types) {
        return file.list(field).stream().map(node -> {
            var fields = reading.fields(node, "type", "items", "line");
            var label = reading.said(fields, "type");
            var type = type(label, types);
            if (type.isEmpty()) {
                reading.wrong(fields, "type", "no such type: " + label);
            }
            return new Group(type.orElse(ConditionType.ORGANISATIONAL), label, reading.plain(fields, "items"), fields.number("line"));
        }).toList();
    }

    /** A group names its type whole, or by its first word. */
    private static Optional<ConditionType> type(String label, List<String> types) {
        return Stream.of(ConditionType.values()).filter(one -> begins(types.get(one.ordinal()), label)).findFirst();
    }

    private static boolean begins(String type, String label) {
        var whole = type.toLowerCase(Locale.ROOT);
        var word = label.toLowerCase(Locale.ROOT);
        return whole.equals(word) || whole.startsWith(word + " ");
    }

    static String write(Framework framework) {
        return YamlFile.write(new Tree().put("source", framework.source()).each("types", framework.types(), one -> one).each("questions", framework.questions(), Tree::numbered)
                .each("challenges", framework.challenges(), FrameworkFile::group).each("incentives", framework.incentives(), FrameworkFile::group)
                .each("recommendations", framework.recommendations(), FrameworkFile::group).put("note", framework.note()).fields());
    }

    private static Map<String, Object> group(Group group) {
        return new Tree().put("type", group.label()).each("items", group.items(), Words::text).put("line", group.line()).fields();
    }
}
