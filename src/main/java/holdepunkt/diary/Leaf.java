package holdepunkt.diary;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one page says. Nothing in it must be there but one word or one face; it is kept sealed as a whole and never prints itself.
 *
 * @param at day and hour as the writer's own clock says
 * @param happened what happened, what she did, what she thought and what she felt: the four lines
 * @param before what stood before and, below, after
 * @param mood in her own words
 * @param marks words of her own choosing, by which she finds it again
 * @param writtenBy who wrote it down for her, or empty
 */
public record Leaf(LocalDateTime at, String text, String happened, String did, String thought, String felt, String before, @Nullable Used used, String after,
                   String mood, @Nullable Face face, List<String> marks, String writtenBy) {

    /** The longest one field may be. */
    public static final int LONGEST = 20_000;

    private static final int START = 240;

    public static Leaf of(LocalDateTime at, String text) {
        return new Leaf(at, text, "", "", "", "", "", null, "", "", null, List.of(), "");
    }

    /** Whether the same is written on both, whatever the hour. */
    public boolean saysTheSame(Leaf other) {
        return at(other.at).equals(other);
    }

    private Leaf at(LocalDateTime moment) {
        return new Leaf(moment, text, happened, did, thought, felt, before, used, after, mood, face, marks, writtenBy);
    }

    public boolean isBlank() {
        return face == null && used == null && marks.isEmpty() && texts().allMatch(String::isBlank);
    }

    public boolean isTooLong() {
        return texts().anyMatch(one -> one.length() > LONGEST);
    }

    /** Everything she wrote, in the order of the page. */
    public Stream<String> texts() {
        return Stream.of(text, happened, did, thought, felt, before, after, mood);
    }

    /** Its hour, as people write it. */
    public String clock() {
        return "%02d.%02d".formatted(at.getHour(), at.getMinute());
    }

    /** How it begins: for a list. */
    public String start() {
        var first = texts().filter(one -> !one.isBlank()).findFirst().orElse("");
        return first.length() <= START ? first : first.substring(0, first.offsetByCodePoints(0, first.codePointCount(0, START))) + " …";
    }

    public boolean hasLines() {
        return Stream.of(happened, did, thought, felt).anyMatch(one -> !one.isBlank());
    }

    public boolean hasChain() {
        return used != null || !before.isBlank() || !after.isBlank();
    }

    public boolean hasMood() {
        return face != null || !mood.isBlank();
    }

    @Override
    public String toString() {
        return "•••";
    }
}
