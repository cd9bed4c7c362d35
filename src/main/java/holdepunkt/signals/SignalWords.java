package holdepunkt.signals;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A module tells what its signals are about, to those who may see that: a signal itself carries no words. */
public interface SignalWords {

    /** @return for those of the signals it knows, by signal id, what they are about in the words of their own page */
    Map<UUID, PersonText> about(Opening opening, List<OpenSignal> signals);
}
