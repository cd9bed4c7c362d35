package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.UnitId;

/** Someone who could step in. @param declared whether a declaration of confidentiality is kept for them. @param service whether their unit is a service that answers for them, as a user organisation does not */
record StandIn(AccountId account, UnitId unit, boolean service, boolean declared, boolean peer, String hours) {

    /** R4: from outside the services only with a kept declaration of confidentiality. */
    boolean mayBeContact() {
        return service || declared;
    }
}
