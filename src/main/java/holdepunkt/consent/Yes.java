package holdepunkt.consent;

import holdepunkt.core.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A yes as it was given.
 *
 * @param classes what may be read, as {@code policy.csv} names it
 * @param purpose treat, coord, safety, quality, research or own
 * @param until the last day it holds
 * @param given {@code here} by herself, {@code said} to somebody, or on {@code paper}
 * @param informedBy who explained it to her; always known where she did not give it here
 * @param language the language it was explained in
 * @param renews the earlier yes this one goes on from, or null
 */
public record Yes(Recipient to, Collection<String> classes, String purpose, @Nullable LocalDate until, String given, @Nullable AccountId informedBy,
                  String language, @Nullable UUID renews) {

    /** What she may choose among. */
    public static final List<String> PURPOSES = List.of("coord", "treat", "safety", "own", "quality", "research");
}
