package holdepunkt.improvement.conditions.models;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A way of working together. @param kind what kind of thing it is @param forWhom whom it is for @param asks what it asks of the partners @param line in its file */
public record Model(UUID id, Family family, String name, String description, @Nullable String kind, @Nullable String forWhom, @Nullable String asks, @Nullable Integer line) {

    Model named(String other) {
        return new Model(id, family, other, description, kind, forWhom, asks, line);
    }

    Model described(String other) {
        return new Model(id, family, name, other, kind, forWhom, asks, line);
    }

    Model sorted(String other) {
        return new Model(id, family, name, description, other.isEmpty() ? null : other, forWhom, asks, line);
    }

    Model meantFor(String other) {
        return new Model(id, family, name, description, kind, other.isEmpty() ? null : other, asks, line);
    }

    Model asking(String other) {
        return new Model(id, family, name, description, kind, forWhom, other.isEmpty() ? null : other, line);
    }
}
