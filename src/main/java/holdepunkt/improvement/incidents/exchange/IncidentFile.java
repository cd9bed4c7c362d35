package holdepunkt.improvement.incidents.exchange;

import holdepunkt.improvement.incidents.action.Look;
import holdepunkt.improvement.incidents.telling.Incident;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A story with what it ended in, as a file has it. Who told it is not in it. @param answers why a word is not what it looks like, by what was found */
record IncidentFile(Incident incident, Map<String, String> answers, List<Action> actions) {

    /** @param follows which of the actions before it comes instead of, from 0; null for none */
    record Action(String what, String owner, LocalDate by, LocalDate lookAt, @Nullable Integer follows, @Nullable Look look) {}
}
