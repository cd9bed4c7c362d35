package holdepunkt.improvement.conditions;

import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.sheets.Ids;
import holdepunkt.improvement.sheets.Reading;
import holdepunkt.improvement.sheets.SheetFile;
import holdepunkt.improvement.sheets.SheetKind;
import holdepunkt.improvement.sheets.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/** Framework conditions in and out. What comes again under the same words keeps its ratings; what is not in it any more stays in the history. */
@Component
class FrameworkFile implements SheetFile<Framework> {

    @Override
    public SheetKind<Framework> kind() {
        return Framework.KIND;
    }

    @Override
    public String name() {
        return "framework-conditions.yaml";
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("challenges") && fields.contains("incentives");
    }

    @Override
    public void keep(Framework before, Ids ids) {
        Stream.concat(before.questions().stream(), Stream.of(before.challenges(), before.incentives(), before.recommendations()).flatMap(List::stream)
                .flatMap(one -> one.items().stream())).forEach(one -> ids.keep(one.id(), one.text()));
    }

    @Override
    public Framework read(Reading reading, Node root) {
        var file = reading.fields(root, "source", "types", "questions", "challenges", "incentives", "recommendations", "note");
        var types = reading.names(file, "types");
        if (types.size() != ConditionType.values().length) {
            reading.wrong(file, "types", "there are four types: organisational, professional, economic and legal, in this order");
            reading.refuseAny();
        }
        return new Framework(reading.maybe(file, "source"), types, reading.numbered(file, "questions"), groups(reading, file, "challenges", types),
                groups(reading, file, "incentives", types), groups(reading, file, "recommendations", types), reading.maybe(file, "note"));
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

    @Override
    public Tree tree(Framework framework) {
        return new Tree().put("source", framework.source()).each("types", framework.types()).each("questions", framework.questions(), Words::numbered)
                .each("challenges", framework.challenges(), FrameworkFile::group).each("incentives", framework.incentives(), FrameworkFile::group)
                .each("recommendations", framework.recommendations(), FrameworkFile::group).put("note", framework.note());
    }

    private static Tree group(Group group) {
        return new Tree().put("type", group.label()).each("items", group.items(), Words::text).put("line", group.line());
    }
}
