package holdepunkt.intake;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of asking and answering, each a sentence. */
final class NominationRules {

    private static final Set<String> GIVE_HEALTH_CARE = Set.of("clinician", "gp");
    private static final Set<String> WHOM = Set.of("me", "colleague", "other");
    private static final Set<String> HOW = Set.of("meeting", "phone", "message", "other");

    private NominationRules() {}

    static void sheHasSaidYes(SaidYes yes, LocalDate today) {
        if (!WHOM.contains(yes.to())) {
            throw new BrokenRule("intake.rule.yesTo", "yesTo");
        }
        if (!HOW.contains(yes.how())) {
            throw new BrokenRule("intake.rule.yesHow", "yesHow");
        }
        if (yes.on().isAfter(today)) {
            throw new BrokenRule("intake.rule.yesOn", "yesOn");
        }
    }

    static void atLeastOneSentenceFits(Collection<UUID> ticks) {
        if (ticks.isEmpty()) {
            throw new BrokenRule("intake.rule.noTick", "ticks");
        }
    }

    /** A same-day question tells that something has happened; only those who give health care may pass that on (R13). */
    static void onlyHealthCareAsksForTheSameDay(Viewer viewer, UnitId unit, boolean sameDay) {
        if (sameDay && !givesHealthCare(viewer, unit)) {
            throw new BrokenRule("intake.rule.sameDay", "sameDay");
        }
    }

    static boolean givesHealthCare(Viewer viewer, UnitId unit) {
        return viewer.works().stream().anyMatch(work -> work.unit().equals(unit) && GIVE_HEALTH_CARE.contains(work.role()));
    }

    static void aNoPointsSomewhere(String answer, @Nullable UUID offer) {
        if (answer.equals(Answer.NO) && offer == null) {
            throw new BrokenRule("intake.rule.noOffer", "offer");
        }
    }

    /** Where the answer is not yes, the office says what differs from the sentences that were ticked. */
    static void whatDiffersIsSaid(String answer, PersonText differs) {
        if (!answer.equals(Answer.YES) && differs.isBlank()) {
            throw new BrokenRule("intake.rule.noReason", "differs");
        }
    }

    static void aLaterAnswerSaysWhy(boolean replaces, PersonText because) {
        if (replaces && because.isBlank()) {
            throw new BrokenRule("intake.rule.noBecause", "because");
        }
    }

    static void isOpen(Nomination nomination) {
        if (nomination.closure() != null) {
            throw BrokenRule.of("intake.rule.closed");
        }
    }

    static void isAnsweredBeforeItIsPutAway(Nomination nomination) {
        if (nomination.answer() == null) {
            throw BrokenRule.of("intake.rule.unanswered");
        }
    }
}
