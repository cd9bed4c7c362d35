package holdepunkt.core;

import java.util.UUID;

/** A unit of an organisation in the area. */
public record UnitId(UUID value) {

    public static UnitId random() {
        return new UnitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
