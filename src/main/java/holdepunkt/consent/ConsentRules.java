package holdepunkt.consent;

import holdepunkt.core.BrokenRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds for her yes. */
public final class ConsentRules {

    /** What she may share with one she chooses herself; who she is goes with anything. */
    public static final List<String> MAY_SHARE = List.of("network", "letter", "promise");

    /** The grounds she stops here. The fixed contact has its own way to be let go; the rest she ends by shutting someone out. */
    private static final Set<String> STOPPABLE = Set.of("shared", "kin", "seat", "supporter", "observer", "writer", "lead", "coordinator", "diary_reader");

    private static final int LONGEST_MONTHS = 12;

    private ConsentRules() {}

    /** Those close to her may see this much. The people round her are not in it: two of them must not learn of each other. */
    public static final List<String> KIN_MAY_SEE = List.of("letter", "promise");

    public static void thoseCloseToHerLearnNothingOfEachOther(String ground, Collection<String> classes) {
        if (ground.equals("kin") && !KIN_MAY_SEE.containsAll(classes)) {
            throw new BrokenRule("consent.rule.kin", "classes");
        }
    }

    public static boolean sheMayStop(String ground) {
        return STOPPABLE.contains(ground);
    }

    /** A yes is to something, for something, until a day; said elsewhere, it says to whom. */
    public static void holds(Yes yes, LocalDate today) {
        somethingIsShared(yes.classes());
        itEndsWithinAYear(yes.until(), today);
        if (!Yes.PURPOSES.contains(yes.purpose())) {
            throw new BrokenRule("core.error.missing", "purpose");
        }
        if (!List.of("here", "said", "paper").contains(yes.given()) || !yes.given().equals("here") && yes.informedBy() == null) {
            throw new BrokenRule("core.error.missing", "given");
        }
    }

    private static void somethingIsShared(Collection<String> classes) {
        if (classes.isEmpty() || !MAY_SHARE.containsAll(classes)) {
            throw new BrokenRule("consent.rule.nothing", "classes");
        }
    }

    /** A yes has an end, at most a year ahead, so that she is asked again. */
    public static void itEndsWithinAYear(@Nullable LocalDate until, LocalDate today) {
        if (until == null) {
            throw new BrokenRule("core.error.missing", "until");
        }
        if (until.isBefore(today) || until.isAfter(today.plusMonths(LONGEST_MONTHS))) {
            throw new BrokenRule("consent.rule.until", "until");
        }
    }

    /** Narrowing takes away; it never adds. */
    static void nothingIsAdded(Collection<String> before, Collection<String> kept) {
        if (!before.containsAll(kept) || kept.isEmpty()) {
            throw new BrokenRule("consent.rule.nothing", "classes");
        }
    }
}
