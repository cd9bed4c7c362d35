package holdepunkt.improvement.chains.exchange;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Chains;
import holdepunkt.improvement.files.Written;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A chain as it is now, written for elsewhere. Ratings and evidence stay here: they rest on what only this area has. Called inside the gate. */
@Component
public class ExportingChains {

    private final Chains chains;

    ExportingChains(Chains chains) {
        this.chains = chains;
    }

    public Written write(Viewer viewer, UUID chain, Format format) {
        var now = chains.now(viewer, chain).content();
        return new Written(name(now, chain) + "." + format.ending(), format.type(), format.write(now));
    }

    private static String name(Chain chain, UUID id) {
        var from = chain.transcript();
        var key = from == null || from.key() == null ? "" : from.key().toLowerCase(Locale.ROOT);
        return key.matches("[a-z0-9-]{1,60}") ? key : id.toString();
    }
}
