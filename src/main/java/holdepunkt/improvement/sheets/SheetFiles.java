package holdepunkt.improvement.sheets;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sheets in and out. One that comes takes the place of the one there is, which stays in the history; one nobody has written on does not go out. */
@Component
class SheetFiles implements FileKind {

    private final List<SheetFile<?>> files;
    private final Sheets sheets;
    private final WritingSheets writing;

    SheetFiles(ObjectProvider<SheetFile<?>> files, Sheets sheets, WritingSheets writing) {
        this.files = files.stream().toList();
        this.sheets = sheets;
        this.writing = writing;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return of(fields).isPresent();
    }

    private Optional<SheetFile<?>> of(Set<String> fields) {
        return files.stream().filter(file -> file.knows(fields)).findFirst();
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        bring(viewer, of(YamlFile.fields(YamlFile.root(file.text()))).orElseThrow(), file);
    }

    private <T> void bring(Viewer viewer, SheetFile<T> kind, Brought file) {
        var read = kind.read(file.text(), sheets.now(viewer, kind.kind()).content());
        writing.write(viewer, kind.kind(), "imported", kind.label(read, file), before -> read);
    }

    @Override
    public List<Written> write(Viewer viewer) {
        return files.stream().flatMap(file -> write(viewer, file)).toList();
    }

    private <T> Stream<Written> write(Viewer viewer, SheetFile<T> file) {
        var now = sheets.now(viewer, file.kind());
        return now.blank() ? Stream.empty() : Stream.of(new Written(file.name(), "application/yaml", file.write(now.content())));
    }
}
