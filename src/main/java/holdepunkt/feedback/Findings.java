package holdepunkt.feedback;

import holdepunkt.core.Opening;
import org.springframework.stereotype.Component;

/** What in a mirror should be taken up: each finding of the rules becomes a signal, once. */
@Component
class Findings {

    void raise(Opening opening, Mirror mirror) {
    }
}
