package holdepunkt.shape;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Source files as the compiler reads them, for what byte code no longer tells. */
final class Sources {

    /** One file. @param code its lines of code with every comment taken out, and @param remarks the comments that stand by no public type */
    record Source(String path, String text, CompilationUnitTree tree, Trees trees) {

        int lines() {
            return (int) text.lines().count();
        }

        String packageName() {
            return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
        }

        int linesOf(Tree part) {
            var positions = trees.getSourcePositions();
            var lines = tree.getLineMap();
            return (int) (lines.getLineNumber(positions.getEndPosition(tree, part)) - lines.getLineNumber(positions.getStartPosition(tree, part))) + 1;
        }

        /** Calls back with each part of the file of one kind, and where it stands. */
        <T extends Tree> void each(Class<T> kind, BiConsumer<T, TreePath> then) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void scan(Tree part, Void nothing) {
                    if (kind.isInstance(part)) {
                        then.accept(kind.cast(part), new TreePath(getCurrentPath(), part));
                    }
                    return super.scan(part, nothing);
                }
            }.scan(new TreePath(tree), null);
        }
    }

    private Sources() {}

    static List<Source> under(String folder) {
        return files(folder, ".java").stream().map(file -> of(file.toString(), text(file))).toList();
    }

    static Source of(String path, String text) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var file = new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
        var task = (JavacTask) compiler.getTask(null, null, report -> { }, List.of("-proc:none"), null, List.of(file));
        try {
            return new Source(path, text, task.parse().iterator().next(), Trees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return new ArrayList<>(all.filter(file -> file.toString().endsWith(ending)).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
