package holdepunkt.improvement.mandates;

import holdepunkt.core.BrokenRule;
import java.time.LocalDate;
import java.util.UUID;

/** When a group may begin and decide. The database asks the same again. */
public final class GroupRules {

    private GroupRules() {}

    /** By right: without one who speaks for the persons there is no group. */
    public static void theRepresentativeHasASeat(WorkGroup group) {
        if (!group.isRepresented()) {
            throw BrokenRule.of(Lack.NO_REPRESENTATIVE.key());
        }
    }

    public static void itHasAMandate(WorkGroup group) {
        if (group.mandate() == null) {
            throw BrokenRule.of(Lack.NO_MANDATE.key());
        }
    }

    /** Names the first thing it lacks. */
    public static void onlyAGroupThatStandsDecides(WorkGroup group, LocalDate today) {
        group.lacks(today).stream().findFirst().ifPresent(lack -> {
            throw BrokenRule.of(lack.key());
        });
    }

    public static void aMandateSaysToWhomItReports(Mandate.Terms terms) {
        if (terms.reportsTo() == null && terms.reportsWords().isEmpty()) {
            throw new BrokenRule("mandates.rule.reports", "reportsWords");
        }
    }

    public static void noGroupReportsToItself(UUID group, Mandate.Terms terms) {
        if (group.equals(terms.reportsTo())) {
            throw new BrokenRule("mandates.rule.itself", "reportsTo");
        }
    }

    public static void aMandateEndsAfterItBegins(Mandate.Terms terms) {
        if (terms.ends() != null && terms.ends().isBefore(terms.begins())) {
            throw new BrokenRule("mandates.rule.ends", "ends");
        }
    }
}
