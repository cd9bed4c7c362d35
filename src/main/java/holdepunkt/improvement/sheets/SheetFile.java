package holdepunkt.improvement.sheets;

import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.files.YamlFile;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** What a sheet looks like as a file. It only reads and writes; {@link SheetFiles} takes such files in and gives them out. */
public interface SheetFile<T> {

    SheetKind<T> kind();

    /** What the file is called when it goes out. */
    String name();

    /** Whether a file with these fields at its top holds such a sheet. */
    boolean knows(Set<String> fields);

    /** Keeps each id the sheet has with its words, so that what comes again under the same words is the same. */
    void keep(T before, Ids ids);

    T read(Reading reading, Node root);

    Tree tree(T content);

    /** What the history calls a file that came in. */
    default String label(T read, Brought file) {
        return file.name();
    }

    /**
     * @param before what is there now, whose ids are kept where the words are the same
     * @throws holdepunkt.improvement.files.Unreadable with every place that could not be read
     */
    default T read(String text, T before) {
        var problems = new Problems();
        var ids = new Ids();
        keep(before, ids);
        var read = read(new Reading(problems, ids), YamlFile.root(text));
        problems.refuseAny();
        return read;
    }

    default String write(T content) {
        return tree(content).yaml();
    }
}
