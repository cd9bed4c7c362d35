package holdepunkt.feedback.across;

import holdepunkt.feedback.statistics.AcrossMeetings.Answers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** What was answered about one meeting. @param hers empty where her view is missing @param staff one for each who answered */
record Mirrored(UUID person, Map<String, Integer> hers, List<Map<String, Integer>> staff) {

    static Mirrored nothingYet(UUID person) {
        return new Mirrored(person, new HashMap<>(), new ArrayList<>());
    }

    boolean isWithoutHer() {
        return hers.isEmpty();
    }

    Answers answers(String link) {
        var own = hers.get(link);
        return new Answers(own == null ? OptionalInt.empty() : OptionalInt.of(own), staff.stream().filter(one -> one.containsKey(link)).map(one -> one.get(link)).toList());
    }
}
