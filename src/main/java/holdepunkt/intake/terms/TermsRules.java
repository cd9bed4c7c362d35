package holdepunkt.intake.terms;

import holdepunkt.core.BrokenRule;
import org.jspecify.annotations.Nullable;

/** What holds for terms. */
final class TermsRules {

    private static final int MOST_DAYS = 30;

    private TermsRules() {}

    static void anAnswerComesWithinThirtyDays(int days, String field) {
        if (days < 1 || days > MOST_DAYS) {
            throw new BrokenRule("intake.rule.days", field, MOST_DAYS);
        }
    }

    /** Whoever stands in is there when the contact is not. */
    static void theDeputyIsSomebodyElseAtTheSameUnit(Post contact, @Nullable Post deputy) {
        if (deputy != null && (!deputy.unit().equals(contact.unit()) || deputy.account().equals(contact.account()))) {
            throw new BrokenRule("intake.rule.termsDeputy", "deputy");
        }
    }

    /** Whoever asks for herself gets a contact with an employer behind (R4). */
    static void theContactWorksInAService(Post contact) {
        if (!contact.service()) {
            throw new BrokenRule("intake.rule.termsContact", "contact");
        }
    }
}
