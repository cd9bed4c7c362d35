package holdepunkt.improvement.incidents;

import holdepunkt.core.BrokenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Before a story is kept: what would give somebody away is refused, and what may is changed or answered for. */
public final class Screening {

    /** What the fields begin with in which somebody says why a word is not what it looks like. */
    public static final String ANSWER = "because:";
    /** Characters of an answer. */
    public static final int LONGEST = 200;

    private Screening() {}

    /** @param fields what is written, by field @param around what the story says besides, for what stands together */
    public static List<Question> questions(Map<String, String> fields, String around) {
        var questions = new ArrayList<Question>();
        fields.forEach((field, text) -> AnonymityCheck.single(text).forEach(finding -> questions.add(new Question(field, text, finding))));
        var all = fields.values().stream().collect(Collectors.joining("\n")) + "\n" + around;
        Combination.of(all).ifPresent(finding -> questions.add(new Question("", all, finding)));
        return questions;
    }

    /**
     * @param before keys of findings that were answered for earlier
     * @return the answers that are now needed, by the key of what they answer
     * @throws BrokenRule for the first that may not stand, or is not answered for
     */
    public static Map<String, String> pass(Map<String, String> fields, String around, Map<String, String> answers, Set<String> before) {
        var needed = new TreeMap<String, String>();
        for (var question : hardFirst(questions(fields, around))) {
            var finding = question.finding();
            if (finding.hard()) {
                throw new BrokenRule("incidents.rule.hard", question.field(), finding.words());
            }
            if (!before.contains(finding.key())) {
                needed.put(finding.key(), answer(question, answers.getOrDefault(finding.key(), "").strip()));
            }
        }
        return needed;
    }

    /** Keys of all that is found in texts as they stand. @param story everything the story says, for what stands together */
    public static Set<String> keys(Stream<String> texts, String story) {
        return Stream.concat(texts.flatMap(text -> AnonymityCheck.single(text).stream()), AnonymityCheck.of(story).stream()).map(Finding::key).collect(Collectors.toSet());
    }

    private static String answer(Question question, String because) {
        if (because.isEmpty() || because.length() > LONGEST) {
            throw new BrokenRule("incidents.rule.asked", question.field(), question.finding().words());
        }
        if (AnonymityCheck.single(because).stream().anyMatch(Finding::hard)) {
            throw new BrokenRule("incidents.rule.hard", question.answeredIn(), because);
        }
        return because;
    }

    private static List<Question> hardFirst(List<Question> questions) {
        var sorted = new ArrayList<>(questions);
        sorted.sort((one, other) -> Boolean.compare(other.finding().hard(), one.finding().hard()));
        return sorted;
    }
}
