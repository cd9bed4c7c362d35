package holdepunkt.promises;

import holdepunkt.core.PersonText;
import java.time.Instant;
import java.util.UUID;

/** Something she took on herself. @param mark her last word: {@code picked_up} from the start, {@code put_down} or {@code done} */
public record OwnPromise(UUID id, PersonText what, Instant madeAt, String mark) {}
