package holdepunkt.intake;

import holdepunkt.core.AccountId;
import holdepunkt.core.NationalId;
import holdepunkt.core.PersonText;
import holdepunkt.core.UnitId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who works here asks, with her yes.
 *
 * @param name as whoever asks knows her
 * @param number null where it is not known; then she is entered by name alone and never matched to anyone
 * @param ticks the criteria that fit, by whoever asks
 * @param sameDay an emergency
 * @param unit where whoever asks works
 * @param deputy who stands in if whoever asks becomes her fixed contact
 * @param language for her pages if she is new here
 */
public record Question(PersonText name, @Nullable NationalId number, SaidYes saidYes, PersonText why, Set<UUID> ticks, UUID criteriaVersion, boolean sameDay,
                       UnitId unit, @Nullable AccountId deputy, String language) {}
