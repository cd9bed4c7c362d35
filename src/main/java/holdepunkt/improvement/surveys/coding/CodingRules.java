package holdepunkt.improvement.surveys.coding;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.incidents.AnonymityCheck;
import java.util.UUID;

/** Who sorts what, and when. */
final class CodingRules {

    private CodingRules() {}

    static void nobodyIsDone(Coding coding) {
        if (!coding.mayStillMark()) {
            throw BrokenRule.of("surveys.rule.coding_begun");
        }
    }

    static void thereIsAPlace(Coding coding) {
        if (coding.coders().size() >= 2) {
            throw BrokenRule.of("surveys.rule.two_coders");
        }
    }

    static void sheIsOneOfTheTwo(Coding coding, UUID account) {
        if (coding.coder(account).isEmpty()) {
            throw BrokenRule.of("surveys.rule.no_coder");
        }
    }

    static void whoIsDoneKeepsThePlace(Coding coding, UUID account) {
        if (coding.coder(account).map(Coder::done).orElse(false)) {
            throw BrokenRule.of("surveys.rule.done_stays");
        }
    }

    static void sheIsNotDone(Coding coding, UUID account) {
        if (coding.coder(account).map(Coder::done).orElse(false)) {
            throw BrokenRule.of("surveys.rule.coder_done");
        }
    }

    static void allOfItIsSorted(Coding coding, UUID account) {
        if (coding.quotations().isEmpty() || !coding.leftTo(account).isEmpty()) {
            throw new BrokenRule("surveys.rule.some_left", "", coding.leftTo(account).size());
        }
    }

    static void theTwoDiffer(Coding coding, UUID quotation) {
        if (!coding.isByBoth() || coding.quotation(quotation).filter(Sorted::differs).isEmpty()) {
            throw BrokenRule.of("surveys.rule.nothing_to_settle");
        }
    }

    /** What is made to find one person is never quoted; what may be is looked at by somebody first. */
    static void itGivesNobodyAway(String words, boolean looked) {
        AnonymityCheck.of(words).stream().filter(found -> found.hard() || !looked).findFirst().ifPresent(found -> {
            throw new BrokenRule(found.hard() ? "surveys.rule.gives_away" : "surveys.rule.may_give_away", found.hard() ? "words" : "nobody", found.words());
        });
    }

    /** Nothing but what stands there, however it is broken into lines. */
    static String itStandsInTheText(String text, String piece) {
        var words = piece.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return text;
        }
        if (!text.replaceAll("\\s+", " ").contains(words)) {
            throw new BrokenRule("surveys.rule.not_in_text", "words");
        }
        return words;
    }
}
