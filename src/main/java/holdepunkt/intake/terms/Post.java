package holdepunkt.intake.terms;

import holdepunkt.core.AccountId;
import holdepunkt.core.UnitId;

/** Someone at a unit, who may be a fixed contact or stand in for one. @param service whether there is an employer of the services behind */
public record Post(AccountId account, String name, UnitId unit, String unitName, boolean service) {

    @Override
    public String toString() {
        return account + "@" + unit;
    }
}
