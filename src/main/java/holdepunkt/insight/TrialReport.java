package holdepunkt.insight;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A trial in persons, as the records say it: for the working group and nobody else. Of those whose meeting was held: with_gp had their doctor in
 * it, network_before had been in a meeting of their services before, no_preparatory_talk had nobody who had prepared it with them,
 * interviewed_right_after were asked how it was when it had just ended, interviewed_later at another time only. mirror_view_missing did not fill in the
 * form the services filled in; mirror_told_in_talk of them told it instead.
 *
 * @param figures by their keys, in the order of {@link #KEYS}
 */
public record TrialReport(Map<String, Integer> figures) {

    public static final List<String> KEYS = List.of("planned", "held", "with_gp", "network_before", "no_network_before", "did_not_follow_up",
            "no_preparatory_talk", "interviewed_right_after", "interviewed_later", "support_already_in_place", "network_strengthened",
            "mirror_services_answered", "mirror_view_missing", "mirror_told_in_talk");

    /** As a program reads it: one key a line, in their order. */
    public String json() {
        return KEYS.stream().map(key -> "  \"" + key + "\": " + figure(key)).collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    /** @throws NullPointerException for a word that is not a key */
    public int figure(String key) {
        return figures.get(key);
    }
}
