package holdepunkt.improvement.incidents.learning;

import java.util.List;

/** In how many stories something counted on one side. @param stories how many @param words what was said, a line from each */
public record Tally(int stories, List<String> words) {

    static final Tally NONE = new Tally(0, List.of());

    /** Enough stories for a number: one cannot be picked out. */
    public boolean shown() {
        return stories >= Learned.SHOWN;
    }

    public boolean none() {
        return stories == 0;
    }

    /** Enough stories for words without their story: nobody can say whose they are. */
    public boolean quoted() {
        return stories >= Learned.QUOTED;
    }
}
