package holdepunkt.directory;

import java.util.UUID;

/** Who answers for units. @param kind a word of {@link KeepingUnits#ORGANISATIONS} @param units how many there are */
public record Organisation(UUID id, String name, String kind, int units) {}
