package holdepunkt.improvement.chains.evidence;

import java.util.Locale;
import java.util.function.Predicate;

/** One thing the evidence must have before a group may be as sure as it says. The page shows the same lines as the rule asks. */
public enum Need {

    ONE_SOURCE(basis -> !basis.agreeing().isEmpty()),
    TWO_KINDS(basis -> basis.agreeing().size() >= 2),
    NOT_ONLY_OPINIONS(basis -> basis.agreeing().stream().anyMatch(source -> !source.isOpinion())),
    MORE_FOR_THAN_AGAINST(basis -> basis.agreeing().size() > basis.opposing().size()),
    THREE_KINDS(basis -> basis.agreeing().size() >= 3),
    USER_VOICES(basis -> basis.agreeing().contains(Source.USER_VOICES)),
    NUMBERS(basis -> basis.agreeing().contains(Source.NUMBERS)),
    NOTHING_AGAINST(basis -> basis.opposing().isEmpty()),
    CHECKED_FROM_OUTSIDE(Basis::checked);

    private final Predicate<Basis> met;

    Need(Predicate<Basis> met) {
        this.met = met;
    }

    public boolean isMetBy(Basis basis) {
        return met.test(basis);
    }

    /** What it is in words. */
    public String key() {
        return "chains.need." + name().toLowerCase(Locale.ROOT);
    }
}
