package holdepunkt.directory;

import holdepunkt.core.UnitId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where people work.
 *
 * @param kind a word of {@link KeepingUnits#KINDS}, or another that was given when the area was founded
 * @param hours when it can be reached, in words
 */
public record Unit(UnitId id, UUID organisation, String name, String kind, @Nullable String street, @Nullable String phone, @Nullable String hours, long version) {}
