package holdepunkt.people;

import holdepunkt.core.PersonText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the people round her whom she named herself. @param relation a code such as {@code family} or {@code friend} */
public record RoundHer(UUID id, PersonText name, String relation, @Nullable PersonText phone) {}
