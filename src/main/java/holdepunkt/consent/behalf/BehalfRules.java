package holdepunkt.consent.behalf;

import holdepunkt.core.BrokenRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for whoever acts on her behalf (R20, R32; the Guardianship Act §§ 20, 22 and 33). */
public final class BehalfRules {

    /** She gave it herself. */
    public static final String ATTORNEY = "attorney";
    /** Not against her will as long as she understands (§ 33): she stops it. */
    public static final String GUARDIAN = "guardian";
    /** A court took from her the right to decide in this (§ 22): it is for the court to change. */
    public static final String COURT_GUARDIAN = "court_guardian";

    /** As far as anybody may go for her. What she prepares, what is hers alone and her log are in nobody's mandate. */
    public static final List<String> MAY_OPEN = List.of("next", "letter", "promise");

    private static final int ATTORNEY_MONTHS = 12;
    /** Then the paper is looked at again. */
    private static final int GUARDIAN_MONTHS = 24;
    private static final int ASKED_FROM = 12;
    private static final int ASKED_UNTIL = 16;

    private BehalfRules() {}

    static void saysHowFar(Collection<String> classes) {
        if (classes.isEmpty() || !MAY_OPEN.containsAll(classes)) {
            throw new BrokenRule("behalf.rule.classes", "classes");
        }
    }

    static void hasALastDay(String kind, @Nullable LocalDate until, LocalDate today) {
        if (until == null) {
            throw new BrokenRule("core.error.missing", "until");
        }
        int months = kind.equals(ATTORNEY) ? ATTORNEY_MONTHS : GUARDIAN_MONTHS;
        if (until.isBefore(today) || until.isAfter(today.plusMonths(months))) {
            throw new BrokenRule("behalf.rule.until", "until", months);
        }
    }

    static void aGuardianIsOneOfTwoKinds(String kind) {
        if (!kind.equals(GUARDIAN) && !kind.equals(COURT_GUARDIAN)) {
            throw new BrokenRule("core.error.missing", "kind");
        }
    }

    /** @param own whether she herself asks */
    static void isEndedByWhoMay(Mandate mandate, boolean own) {
        if (own && !mandate.hersToStop()) {
            throw BrokenRule.of("behalf.rule.court");
        }
        if (!own && mandate.byHerself()) {
            throw BrokenRule.of("behalf.rule.hers");
        }
    }

    /** Between these she is asked whether a guardian shall see; before, a guardian speaks for her, and after, she speaks for herself (R32). */
    static boolean isAsked(@Nullable LocalDate born, LocalDate today) {
        return born != null && !today.isBefore(born.plusYears(ASKED_FROM)) && today.isBefore(born.plusYears(ASKED_UNTIL));
    }

    static void fromTwelveSheIsAsked(boolean between, @Nullable LocalDate asked, LocalDate today) {
        if (between && asked == null) {
            throw new BrokenRule("behalf.rule.asked", "asked");
        }
        if (asked != null && asked.isAfter(today)) {
            throw new BrokenRule("behalf.rule.askedAhead", "asked");
        }
    }

    static String groundOf(String kind) {
        return kind.equals(ATTORNEY) ? "on_behalf" : "guardian";
    }
}
