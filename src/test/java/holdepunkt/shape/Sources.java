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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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

    private static final Map<String, List<Source>> READ = new ConcurrentHashMap<>();

    private Sources() {}

    /** Every file below the folder, read in one go and once for all who ask: a compiler for each of a thousand files takes half a minute. */
    static List<Source> under(String folder) {
        return READ.computeIfAbsent(folder, one -> parsed(files(one, ".java").stream().map(path -> new Text(path.toString(), text(path))).toList()));
    }

    static Source of(String path, String text) {
        return parsed(List.of(new Text(path, text))).getFirst();
    }

    private static List<Source> parsed(List<Text> texts) {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, report -> { }, List.of("-proc:none"), null, texts);
        try {
            var sources = new ArrayList<Source>();
            var next = texts.iterator();
            for (var tree : task.parse()) {
                var text = next.next();
                sources.add(new Source(text.path, text.words, tree, Trees.instance(task)));
            }
            return List.copyOf(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String path;
        private final String words;

        Text(String path, String words) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.path = path;
            this.words = words;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return words;
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
