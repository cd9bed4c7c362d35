package holdepunkt.improvement.chains.evidence;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Chains;
import org.springframework.stereotype.Component;

/** Evidence and ratings stand by what is in the chain now. */
@Component
class Spots {

    private final Chains chains;

    Spots(Chains chains) {
        this.chains = chains;
    }

    /** @throws NotOpen when no such stone or link stands in the chain */
    void mustStand(Viewer viewer, Spot at) {
        var now = chains.now(viewer, at.chain()).content();
        if (now.stone(at.part()).isEmpty() && now.link(at.part()).isEmpty()) {
            throw new NotOpen();
        }
    }
}
