package holdepunkt.intake.newcomer;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.util.UUID;

/** A question that came by a sign-in, and whom it is about. @param open whether it is not put away; then the same human asks no other */
public record Knock(AreaId area, UUID question, PersonId person, boolean open) {}
