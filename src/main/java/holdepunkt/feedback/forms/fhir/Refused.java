package holdepunkt.feedback.forms.fhir;

import java.util.List;
import java.util.stream.Collectors;

/** A form or an answer that was not taken in, and every reason found. */
public final class Refused extends RuntimeException {

    private final List<Refusal> refusals;

    Refused(List<Refusal> refusals) {
        // What stood there is left out: a message may end up in a log.
        super(refusals.stream().map(one -> one.why() + " at " + one.path()).collect(Collectors.joining(", ")), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    Refused(String path, Refusal.Why why) {
        this(List.of(new Refusal(path, why, "")));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
