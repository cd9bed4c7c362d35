package holdepunkt.intake;

import holdepunkt.core.BrokenRule;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What makes criteria fit to be used on people. */
final class CriteriaRules {

    static final int FEWEST = 3;
    static final int MOST = Criteria.MOST;

    private CriteriaRules() {}

    /** Few enough to be read, each a sentence one can say to her, in all three languages. */
    static void everyCriterionIsAWholeSentence(List<Criterion> sentences) {
        if (sentences.size() < FEWEST || sentences.size() > MOST) {
            throw BrokenRule.of("intake.rule.criteriaCount");
        }
        boolean whole = sentences.stream().allMatch(one -> isSentence(one.nb()) && isSentence(one.nn()) && isSentence(one.en()));
        if (!whole) {
            throw BrokenRule.of("intake.rule.criteriaSentence");
        }
    }

    /** A tick belongs to the version the question is asked by. */
    static void ticksAreOfThisVersion(Criteria criteria, Collection<UUID> ticks) {
        var known = criteria.sentences().stream().map(Criterion::id).collect(Collectors.toSet());
        if (!known.containsAll(Set.copyOf(ticks))) {
            throw new BrokenRule("intake.rule.criteriaChanged", "ticks");
        }
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") && Character.isUpperCase(text.charAt(0)) && text.strip().split("\\s+").length >= 3;
    }
}
