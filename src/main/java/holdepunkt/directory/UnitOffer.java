package holdepunkt.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer as whoever answers for it sees it. @param checkedBy who last wrote, changed or checked it, or null where the area was founded with it */
public record UnitOffer(UUID id, OfferText text, LocalDate checkedOn, @Nullable String checkedBy, long version) {}
