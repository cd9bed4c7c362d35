package holdepunkt.keys;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A key that was deleted. @param at keys of this person and part made before it are not to be */
public record Deletion(AreaId area, PersonId person, KeyPart part, Instant at) {

    static Deletion read(String line) {
        var word = line.split(" ");
        return new Deletion(new AreaId(UUID.fromString(word[0])), new PersonId(UUID.fromString(word[1])), KeyPart.valueOf(word[2].toUpperCase(Locale.ROOT)),
                Instant.parse(word[3]));
    }

    String line() {
        return area + " " + person + " " + part.word() + " " + at + "\n";
    }
}
