package holdepunkt.core;

import java.util.UUID;

/** A collaboration area: the tenant, and the wall between one set of records and the next. */
public record AreaId(UUID value) {

    public static AreaId random() {
        return new AreaId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
