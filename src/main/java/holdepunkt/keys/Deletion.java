package holdepunkt.keys;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key that was deleted. @param at keys of this person and part made before it are not to be @param row the one row whose key it was, or null for all */
public record Deletion(AreaId area, PersonId person, KeyPart part, Instant at, @Nullable UUID row) {

    static Deletion read(String line) {
        var word = line.split(" ");
        return new Deletion(new AreaId(UUID.fromString(word[0])), new PersonId(UUID.fromString(word[1])), KeyPart.valueOf(word[2].toUpperCase(Locale.ROOT)),
                Instant.parse(word[3]), word.length > 4 ? UUID.fromString(word[4]) : null);
    }

    String line() {
        return area + " " + person + " " + part.word() + " " + at + (row == null ? "" : " " + row) + "\n";
    }
}
