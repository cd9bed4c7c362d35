package holdepunkt.meetings;

import holdepunkt.core.AccountId;
import holdepunkt.core.UnitId;
import java.util.List;

/** Somebody who works here and can be asked to a seat. @param unitKind as in {@code directory.unit.kind} @param roles words of {@code access.role} */
public record Colleague(AccountId account, String name, UnitId unit, String unitName, String unitKind, List<String> roles) {

    private static final List<String> GIVING_HEALTH_CARE = List.of("clinician", "gp");

    /** Whether the role is one that gives health care, which alone may be called at once when she is admitted against her will. */
    public boolean givesHealthCare() {
        return roles.stream().anyMatch(GIVING_HEALTH_CARE::contains);
    }

    /** Services that can decide over her. */
    public boolean canDecideOverHer() {
        return List.of("child_welfare", "police", "prison").contains(unitKind);
    }
}
