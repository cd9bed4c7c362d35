package holdepunkt.core;

import java.util.UUID;

/** One row of {@code people.opening} that counts now: why this viewer may open one class. @param cause the consent, seat or tie it came from */
public record Ground(String name, String dataClass, UUID cause) {}
