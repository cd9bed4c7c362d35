package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.PersonId;
import holdepunkt.core.UnitId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One human's promise to be there for one person. @param deputy who answers meanwhile, as last named @param standsInFor the tie this one stands in for */
record ContactTie(UUID id, PersonId person, AccountId account, UnitId unit, @Nullable AccountId deputy, String hours, @Nullable UUID standsInFor) {}
