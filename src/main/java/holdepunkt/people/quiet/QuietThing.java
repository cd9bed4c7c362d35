package holdepunkt.people.quiet;

import holdepunkt.core.PersonText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact or a note that only she knows of. @param kind {@code contact} or {@code note} */
public record QuietThing(UUID id, String kind, @Nullable PersonText name, @Nullable PersonText phone, @Nullable PersonText words) {}
