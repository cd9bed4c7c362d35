package holdepunkt.meetings.room;

import holdepunkt.core.AccountId;
import holdepunkt.core.PersonText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One decision as it is said in the room.
 *
 * @param responsible who does it or applies, and answers for it
 * @param responsibleText a guest without sign-in who does it, while the responsible sees to it that it happens
 * @param by the day it is done, or for an application the day the answer comes
 * @param ifNot what happens if it does not
 * @param answerer who answers an application
 * @param wayOn after a no: how she applies and complains
 */
public record Decision(DecisionKind kind, PersonText what, @Nullable AccountId responsible, @Nullable PersonText responsibleText, @Nullable LocalDate by,
                       @Nullable PersonText ifNot, @Nullable PersonText answerer, @Nullable PersonText wayOn) {

    /** Done by a guest, and seen to by somebody who works here. */
    Decision by(@Nullable AccountId keeper, PersonText guest) {
        return new Decision(kind, what, keeper, guest, by, ifNot, answerer, wayOn);
    }

    /** Without what does not belong to its kind: what was typed before the kind was changed. */
    Decision ofItsKind() {
        boolean promises = kind.promises();
        boolean owned = kind != DecisionKind.NOBODY_TOOK;
        return new Decision(kind, what, owned ? responsible : null, owned ? responsibleText : null, promises ? by : null, promises ? ifNot : null,
                kind == DecisionKind.WE_APPLY ? answerer : null, kind == DecisionKind.NO_HERE ? wayOn : null);
    }
}
