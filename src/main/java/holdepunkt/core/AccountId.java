package holdepunkt.core;

import java.util.UUID;

/** A way in for one human, the person herself or someone who works there. */
public record AccountId(UUID value) {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
