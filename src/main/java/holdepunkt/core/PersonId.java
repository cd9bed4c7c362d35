package holdepunkt.core;

import java.util.UUID;

/** The person whose page it is. Random, says nothing about her. */
public record PersonId(UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
