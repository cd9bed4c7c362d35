package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.UnitId;

/** Someone who could step in. @param service whether their unit is a service that answers for them, as a user organisation does not */
record StandIn(AccountId account, UnitId unit, boolean service, boolean peer, String hours) {}
