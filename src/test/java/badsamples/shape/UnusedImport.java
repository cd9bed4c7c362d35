package badsamples.shape;

import java.util.List;
import java.util.Map;

/** Names a {@link Map} in words only, and never a list. */
class UnusedImport {}
