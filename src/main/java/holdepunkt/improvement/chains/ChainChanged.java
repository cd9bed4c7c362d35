package holdepunkt.improvement.chains;

import holdepunkt.core.Viewer;
import java.util.UUID;

/** Something on the map of a chain is not as it was: a stone, a link, a rating, a piece of evidence. Heard by the open pages of it, within the transaction. */
public record ChainChanged(Viewer viewer, UUID chain) {}
