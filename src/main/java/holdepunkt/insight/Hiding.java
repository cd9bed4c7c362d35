package holdepunkt.insight;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What to hide in parts of a known total. Which number gives cover to the small ones is decided by where it stands, never by how large it is:
 * were the next smallest taken, as is often done, a reader who knows it could calculate again (5, 4, 4 of 13 would be shown as 5 and two colons,
 * and had there been a 3, the 5 would have been hidden too).
 */
final class Hiding {

    private final int k;

    Hiding(int k) {
        this.k = k;
    }

    boolean isSmall(int persons) {
        return persons > 0 && persons < k;
    }

    /** True when the zeros tell of each of them: all have given the same answer. */
    private static boolean isAllInOne(int[] answers) {
        return answers.length > 1 && Arrays.stream(answers).filter(persons -> persons > 0).count() == 1;
    }

    boolean tellsOfNobody(int[] answers) {
        return !isAllInOne(answers) && Arrays.stream(answers).noneMatch(this::isSmall);
    }

    /** What a group answered: all is hidden where everybody answered the same, otherwise as for groups. */
    boolean[] ofAnswers(int... answers) {
        return isAllInOne(answers) ? all(answers) : ofGroups(answers);
    }

    /** The small parts and the first other; all, zeros too, where the total is small or no number is left. */
    boolean[] ofGroups(int... parts) {
        if (isSmall(Arrays.stream(parts).sum())) {
            return all(parts);
        }
        var hidden = new boolean[parts.length];
        if (Arrays.stream(parts).anyMatch(this::isSmall)) {
            coverSmallParts(parts, hidden);
        }
        return hidden;
    }

    private static boolean[] all(int[] parts) {
        var hidden = new boolean[parts.length];
        Arrays.fill(hidden, true);
        return hidden;
    }

    private void coverSmallParts(int[] parts, boolean[] hidden) {
        IntStream.range(0, parts.length).filter(part -> isSmall(parts[part])).forEach(part -> hidden[part] = true);
        int cover = hideNext(parts, hidden);
        boolean allOnes = Arrays.stream(parts).filter(this::isSmall).allMatch(persons -> persons == 1);
        if (cover == k && allOnes) {
            // The lowest hidden sum there is: with one cover it could have come about in one way only.
            hideNext(parts, hidden);
        }
        if (IntStream.range(0, parts.length).allMatch(part -> hidden[part] || parts[part] == 0)) {
            Arrays.fill(hidden, true);
        }
    }

    /** Hides the first number still shown and answers it; zero when there is none. */
    private static int hideNext(int[] parts, boolean[] hidden) {
        for (int part = 0; part < parts.length; part++) {
            if (!hidden[part] && parts[part] > 0) {
                hidden[part] = true;
                return parts[part];
            }
        }
        return 0;
    }
}
