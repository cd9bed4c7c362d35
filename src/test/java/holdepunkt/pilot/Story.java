package holdepunkt.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One invented person and what is to happen. Every fact of the trial is one of these fields.
 *
 * @param way      how it came to a meeting
 * @param fate     what became of the meeting
 * @param contact  subject of the fixed contact
 * @param facts    what was so in this story
 * @param lines    what was decided
 * @param differs  what she saw differently, or null
 * @param outcome  what came of it, or null when nobody could say
 */
public record Story(String subject, String name, String called, LocalDate born, String language, String contact, String deputy, Way way, Fate fate, Set<Fact> facts,
             List<Line> lines, @Nullable String differs, @Nullable String outcome, @Nullable String words) {

    public enum Way { ASKED_FOR, SELF, EMERGENCY }

    public enum Fate { HELD, NOBODY_CAME, STOPPED }

    /** LATER: asked how it was on another day than the meeting's. HARD: said it was fine, and that she did not cope. */
    public enum Fact { NETWORK, GP, PEER, LATER, HARD }

    /** @param who subject of who answers for it, or empty @param more who answers, the way on, or empty */
    public record Line(String kind, String what, String who, int days, String more) {}

    boolean has(Fact fact) {
        return facts.contains(fact);
    }

    boolean held() {
        return fate == Fate.HELD;
    }

    static Line does(String who, String what, int days) {
        return new Line("i_do", what, who, days, "");
    }

    static Line applies(String who, String what, int days, String answerer) {
        return new Line("we_apply", what, who, days, answerer);
    }

    static Line no(String what, String wayOn) {
        return new Line("no_here", what, "", 0, wayOn);
    }

    static Line nobody(String what) {
        return new Line("nobody_took", what, "", 0, "");
    }
}
