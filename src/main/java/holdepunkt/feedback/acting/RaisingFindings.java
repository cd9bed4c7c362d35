package holdepunkt.feedback.acting;

import holdepunkt.core.Opening;
import holdepunkt.feedback.Mirror;
import holdepunkt.feedback.Pictures;
import holdepunkt.feedback.acting.MirrorLimits.Finding;
import holdepunkt.signals.RaisingSignals;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the limits find in a mirror becomes a signal, once for each question: an agenda point of the next meeting, or a written «not now, because». */
@Component
public class RaisingFindings {

    private final Pictures pictures;
    private final LimitVersions limits;
    private final RaisingSignals raising;

    RaisingFindings(Pictures pictures, LimitVersions limits, RaisingSignals raising) {
        this.pictures = pictures;
        this.limits = limits;
        this.raising = raising;
    }

    /** Called when the others may see it: before that, what differs is hers. */
    public void raise(Opening opening, Mirror mirror) {
        limits.now(opening.area()).in(pictures.of(opening, mirror))
                .forEach(found -> raising.raise(opening.area(), opening.person(), found.measure().kind(), subject(mirror, found)));
    }

    /** The same question of the same mirror has the same number, whoever finds it. */
    static UUID subject(Mirror mirror, Finding found) {
        return UUID.nameUUIDFromBytes((mirror.id() + ":" + found.question()).getBytes(StandardCharsets.UTF_8));
    }
}
