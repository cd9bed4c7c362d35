package holdepunkt.intake.events;

import java.util.UUID;

/** Something happened to a question about a meeting. */
public sealed interface NominationEvent permits NominationMade, NominationAnswered, NominationClosed, NominationOverdue {

    UUID area();

    UUID nomination();

    UUID person();
}
