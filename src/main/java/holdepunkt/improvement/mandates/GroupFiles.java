package holdepunkt.improvement.mandates;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Problem;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Shape;
import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.files.Unreadable;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import static holdepunkt.improvement.files.Shape.each;
import static holdepunkt.improvement.files.Shape.fields;
import static holdepunkt.improvement.files.Shape.number;
import static holdepunkt.improvement.files.Shape.text;

/** Groups and every wording of their mandates come in and go out. Who sits in them does not: they begin empty and closed elsewhere. */
@Component
class GroupFiles implements FileKind {

    private final WorkGroups groups;
    private final MandateTexts texts;
    private final FoundingGroups founding;
    private final WritingMandates writing;

    GroupFiles(WorkGroups groups, MandateTexts texts, FoundingGroups founding, WritingMandates writing) {
        this.groups = groups;
        this.texts = texts;
        this.founding = founding;
        this.writing = writing;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("mandated_groups");
    }

    private static Shape shape() {
        var mandate = new LinkedHashMap<String, Shape>(Map.of("purpose", text(1000), "may_decide", text(1000), "may_not_decide", text(1000), "reports_to", text(200),
                "begins", MandateTree.day(), "ends", MandateTree.day(), "answer_days", number()));
        return fields(Map.of("mandated_groups", each(fields(new LinkedHashMap<>(Map.of("name", text(80), "kind", text("working|steering", "kind of group"), "mandates", each(fields(mandate))))))));
    }

    /** @throws Unreadable with every place that could not be read */
    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        var problems = new Problems();
        var tree = (Map<?, ?>) shape().read(problems, YamlFile.root(file.text()));
        problems.refuseAny();
        for (var one : (List<?>) tree.get("mandated_groups")) {
            bring(viewer, (Map<?, ?>) one);
        }
    }

    private void bring(Viewer viewer, Map<?, ?> one) {
        var name = MandateTree.of(one, "name");
        try {
            var kind = GroupKind.of(MandateTree.of(one, "kind")).orElse(GroupKind.WORKING);
            UUID id = founding.found(viewer, kind, name, viewer.works().getFirst().unit());
            int seen = 0;
            for (var mandate : one.get("mandates") instanceof List<?> list ? list : List.of()) {
                writing.write(viewer, id, MandateTree.terms((Map<?, ?>) mandate), seen++);
            }
        } catch (BrokenRule broken) {
            throw new Unreadable(List.of(new Problem("group " + name, "cannot be kept: " + broken.field())));
        }
    }

    @Override
    public List<Written> write(Viewer viewer) {
        var all = groups.all(viewer);
        return all.isEmpty() ? List.of() : List.of(new Written("groups.yaml", "application/yaml", new Tree().each("mandated_groups", all, group -> tree(viewer, group)).yaml()));
    }

    private Tree tree(Viewer viewer, WorkGroup group) {
        return new Tree().put("name", group.name()).put("kind", group.kind().code()).each("mandates", texts.of(viewer, group.id()).reversed(), MandateTree::write);
    }
}
