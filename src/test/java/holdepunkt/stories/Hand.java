package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/**
 * The time somebody's hands take, by the keystroke-level model (Card, Moran and Newell, 1980): before each field or button 1.35 s to think, 1.1 s to point,
 * 0.2 s to press, 0.4 s to go to the keys and as long back, 0.28 s for each key (an average writer), and 0.5 s for each page that is fetched. Reading is not in it.
 */
final class Hand {

    private static final double THINK = 1.35;
    private static final double POINT = 1.1;
    private static final double PRESS = 0.2;
    private static final double HOME = 0.4;
    private static final double KEY = 0.28;
    private static final double PAGE = 0.5;

    private double seconds;
    private int presses;
    private int keys;

    void begin() {
        seconds = 0;
        presses = 0;
        keys = 0;
    }

    void presses() {
        seconds += THINK + POINT + PRESS;
        presses++;
    }

    /** One to open the list, one to choose. */
    void choosesFromAList() {
        presses();
        seconds += POINT + PRESS;
        presses++;
    }

    void types(String text) {
        presses();
        seconds += 2 * HOME + KEY * text.length();
        keys += text.length();
    }

    void fetches() {
        seconds += PAGE;
    }

    /** Printed as it came out. @param aim the most seconds it may take */
    void tell(String what, int aim) {
        System.out.printf(Locale.ROOT, "figure name=%s seconds=%.1f presses=%d keys=%d aim=%d%n", what, seconds, presses, keys, aim);
        assertThat(seconds).as(what).isPositive().isLessThanOrEqualTo(aim);
    }
}
