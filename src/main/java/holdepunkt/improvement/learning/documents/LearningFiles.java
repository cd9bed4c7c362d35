package holdepunkt.improvement.learning.documents;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents of the log come in and go out as they are. */
@Component
class LearningFiles implements FileKind {

    private final LearningDocuments documents;

    LearningFiles(LearningDocuments documents) {
        this.documents = documents;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return DocumentKind.of(fields).isPresent();
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        var problems = new Problems();
        var root = YamlFile.root(file.text());
        var kind = DocumentKind.of(YamlFile.fields(root)).orElseThrow();
        var tree = kind.shape().read(problems, root);
        problems.refuseAny();
        documents.bring(viewer, kind, tree);
    }

    @Override
    public List<Written> write(Viewer viewer) {
        return documents.all(viewer).stream().map(one -> new Written(one.kind().code() + "-" + one.id().toString().substring(0, 8) + ".yaml", "application/yaml", YamlFile.write(one.tree()))).toList();
    }
}
