package holdepunkt.improvement.files;

import holdepunkt.core.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Each file to the room that knows it. Called inside the gate. */
@Component
public class RoomFiles {

    private final List<FileKind> kinds;

    RoomFiles(ObjectProvider<FileKind> kinds) {
        this.kinds = kinds.stream().toList();
    }

    /**
     * All or none.
     *
     * @param rest what is done with the files no room knows
     * @throws Unreadable with every place of every file that could not be read
     */
    public void bring(Viewer viewer, @Nullable String group, List<Brought> files, Consumer<List<Brought>> rest) {
        var problems = new Problems();
        var unknown = new ArrayList<Brought>();
        for (var file : files) {
            attempt(problems, file.name() + ", ", () -> kind(file).ifPresentOrElse(kind -> kind.bring(viewer, group, file), () -> unknown.add(file)));
        }
        if (!unknown.isEmpty()) {
            attempt(problems, "", () -> rest.accept(unknown));
        }
        problems.refuseAny();
    }

    private static void attempt(Problems problems, String prefix, Runnable work) {
        try {
            work.run();
        } catch (Unreadable unreadable) {
            unreadable.problems().forEach(one -> problems.add(prefix + one.where(), one.what()));
        }
    }

    private Optional<FileKind> kind(Brought file) {
        if (!file.name().endsWith(".yaml")) {
            return Optional.empty();
        }
        var fields = YamlFile.fields(YamlFile.root(file.text()));
        return kinds.stream().filter(kind -> kind.knows(fields)).findFirst();
    }

    public List<Written> write(Viewer viewer) {
        return kinds.stream().flatMap(kind -> kind.write(viewer).stream()).toList();
    }
}
