package holdepunkt.feedback;

import holdepunkt.core.PersonText;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer, as it is given.
 *
 * @param seat whose place, for one who is signed in or on paper; null for hers and by code
 * @param moment {@code after} the meeting, or {@code again} when her contact asked after a week
 * @param way {@code phone}, {@code signed_in}, {@code paper}, {@code interview} or {@code asked}
 * @param marks points by question; empty where the answer is no, or a talk
 * @param line in their own words, or empty
 * @param between what happened since the meeting, or empty
 * @param called how a mark may be named, or empty for a mark without a name
 * @param byForm what was answered by the form beside these questions, or null
 */
public record GivenAnswer(Side side, @Nullable UUID seat, String moment, String way, Map<String, Integer> marks, PersonText line, PersonText between, PersonText called,
                          @Nullable ByForm byForm) {

    /** @param form which one of the shelf @param answers as FHIR writes them */
    public record ByForm(UUID form, PersonText answers) {}

    static final PersonText NOTHING = PersonText.of("");

    /** A no is an answer, and is not counted. */
    boolean isCounted() {
        return !marks.isEmpty() || way.equals("interview");
    }

    boolean isAgain() {
        return moment.equals("again");
    }

    /** As it is told to those who count. */
    String how() {
        return way.equals("interview") ? "talk" : switch (side) {
            case PERSON -> "form";
            case STAFF -> "services";
            case NEAR -> "near";
        };
    }

    /** Right after the meeting, by whoever it is about. */
    public static GivenAnswer after(Side side, @Nullable UUID seat, String way, Map<String, Integer> marks, PersonText line, PersonText called) {
        return new GivenAnswer(side, seat, "after", way, marks, line, NOTHING, called, null);
    }

    /** A week later, by her word. */
    public static GivenAnswer again(Map<String, Integer> marks, PersonText line, PersonText between) {
        return new GivenAnswer(Side.PERSON, null, "again", "asked", marks, line, between, NOTHING, null);
    }

    /** She told how it was, and somebody wrote it down. */
    public static GivenAnswer interview(PersonText words) {
        return new GivenAnswer(Side.PERSON, null, "after", "interview", Map.of(), words, NOTHING, NOTHING, null);
    }

    /** The same, and what was answered by the form beside. */
    public GivenAnswer and(Optional<ByForm> beside) {
        return new GivenAnswer(side, seat, moment, way, marks, line, between, called, beside.orElse(null));
    }
}
