package holdepunkt.improvement.arenas;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody the area wants to see at the table.
 *
 * @param also other words for the same, as they stand among the members
 * @param central whether an arena lacks something without it
 */
public record Partner(UUID id, String name, Side side, boolean central, List<String> also) {

    /** There when one of the members holds its name, or another word for it, as whole words. */
    public boolean meetsIn(Arena arena) {
        return arena.members().stream().anyMatch(member -> calls(name, member) || also.stream().anyMatch(word -> calls(word, member)));
    }

    private static boolean calls(String word, String member) {
        var whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])");
        return whole.matcher(member.toLowerCase(Locale.ROOT)).find();
    }

    Partner named(String other) {
        return new Partner(id, other, side, central, also);
    }

    Partner sided(Side other) {
        return new Partner(id, name, other, central, also);
    }

    Partner weighed(boolean must) {
        return new Partner(id, name, side, must, also);
    }

    Partner called(List<String> words) {
        return new Partner(id, name, side, central, words);
    }
}
