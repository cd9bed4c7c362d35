package holdepunkt.improvement.files;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be taken in, with every place that could not be read. Nothing of it was taken in. */
public final class Unreadable extends RuntimeException {

    private final List<Problem> problems;

    public Unreadable(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
