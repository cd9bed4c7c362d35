package holdepunkt.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something there is to come to, and how to get in.
 *
 * @param lowThreshold whether one comes as one is, without referral
 * @param checkedOn when somebody last made sure that this is right
 * @param language of name, for whom and way in: the one asked for, or bokmål where nobody has written it yet
 */
public record Offer(UUID id, String name, String forWhom, String wayIn, @Nullable String phone, boolean lowThreshold, LocalDate checkedOn, String unit,
                    @Nullable String street, @Nullable String hours, String language) {}
